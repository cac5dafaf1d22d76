/** @jsxRuntime classic */
/** @jsx h */
// biome-ignore lint/correctness/noUnusedImports: the elements below are made by it
import { h } from 'preact'
import type { Text } from '../src/model/words.ts'

/** A text with what stands between two `*` in bold. */
export function say(text: Text) {
  // biome-ignore lint/correctness/useJsxKeyInIterable: the parts of a sentence never change places
  return text.split('*').map((part, i) => (i % 2 ? <b>{part}</b> : part))
}
