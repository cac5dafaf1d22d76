import type { Text } from '../src/model/words.ts'

/** A text with its `{}` filled in. */
export function fill(text: Text, value: string): string {
  return text.replace('{}', () => value)
}
