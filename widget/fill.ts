import type { Text } from './i18n/types.ts'

/** A text with its `{}` filled in. */
export function fill(text: Text, value: string): string {
  return text.replace('{}', () => value)
}
