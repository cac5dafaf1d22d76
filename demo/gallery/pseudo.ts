import type { Messages } from '../../src/model/words.ts'
import { loadWords } from '../../widget/load-words.ts'

/** The tag of the language whose every word is twice as long: the usual one for English that nobody speaks. */
export const pseudoTag = 'en-XA'

/** A text twice as long, word by word. What is filled in, set in bold or made a term stays where it is. */
export const stretch = (text: string): string => text.replace(/\p{L}+/gu, word => word + word.toLowerCase())

/** Every text in a tree of messages, stretched. */
function stretchAll<T>(messages: T): T {
  if (typeof messages === 'string') return stretch(messages) as T
  const entries = Object.entries(messages as object).map(([key, value]) => [key, stretchAll(value)])
  return Object.fromEntries(entries) as T
}

/** The English messages at twice their length, for the option `messages`: what holds them holds any language. */
export async function pseudo(): Promise<Messages> {
  const layers = ['banner', 'panel', 'page', 'aside'] as const
  const loaded = await Promise.all(
    layers.map(async layer => [layer, stretchAll((await loadWords(layer, 'en')).words)] as const),
  )
  return Object.fromEntries(loaded)
}
