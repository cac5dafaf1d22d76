import type { Messages, Words } from '../src/model/words.ts'

/** A layer's words with the site's own in place of ours; what the site leaves out stays. */
export function ownWords<L extends keyof Words>(
  layer: L,
  words: Words[L],
  messages: Messages,
  tag: string,
): Words[L] {
  const own: { readonly [key: string]: unknown } = messages[layer] ?? {}
  const mix = ([key, ours]: [string, unknown]) => [
    key,
    typeof ours === 'object' ? { ...ours, ...(own[key] as object | undefined) } : (own[key] ?? ours),
  ]
  return {
    ...Object.fromEntries(Object.entries({ ...own, ...words }).map(mix)),
    lang: tag,
  } as unknown as Words[L]
}
