import type { Text } from './i18n/types.ts'

/** A text with `{}` filled in, and what stands between two `*` in bold. */
export function say(text: Text, value = '') {
  const parts = text.replace('{}', () => value).split('*')
  return parts.map((part, i) => (i % 2 ? <b part="term">{part}</b> : part))
}
