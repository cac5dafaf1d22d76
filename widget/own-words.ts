import type { Messages, Words } from '../src/model/words.ts'

/**
 * A layer's words with the site's own in place of ours; what the site leaves out stays. On the first layer a category of
 * the site's is a part of a sentence, as ours are.
 */
export function ownWords<L extends keyof Words>(
  layer: L,
  words: Words[L],
  { categories = {}, ...messages }: Messages,
  tag: string,
): Words[L] {
  const own: { readonly [key: string]: unknown } = messages[layer] ?? {}
  // What a category of ours is for stays a sentence of ours: `messages.*.banner` has it.
  const sites = Object.entries(categories).filter(([name]) => !(name in words))
  const parts = sites.map(([name, { title = name, description }]) => [
    name,
    `*${title}*${description ? ` (${description})` : ''}`,
  ])
  const mix = ([key, ours]: [string, unknown]) => [
    key,
    typeof ours === 'object' ? { ...ours, ...(own[key] as object | undefined) } : (own[key] ?? ours),
  ]
  const base = {
    ...own,
    ...words,
    ...(layer === 'banner' && Object.fromEntries(parts)),
    ...(layer === 'panel' && { categories }),
  }
  return {
    ...Object.fromEntries(Object.entries(base).map(mix)),
    lang: tag,
  } as unknown as Words[L]
}
