import type { ResolvedOptions } from '../src/model/options.ts'
import type { Words } from '../src/model/words.ts'
import { type Locale, locales, pickLocale } from './locale.ts'

/** Fetches one layer of one language. How they lie, and where, is the caller's to know. */
export type LoadWords = <L extends keyof Words>(
  layer: L,
  locale: Locale,
) => Promise<{ readonly words: Words[L] }>

/** Fetches a layer's words in the visitor's language, what the site says in its own words included. */
export type GetWords = <L extends keyof Words>(layer: L) => Promise<Words[L]>

/** The languages the widget is asked for: the site's wish, then the page's, then the browser's, in this order. */
export function wordsOf(
  { locale, messages }: Pick<ResolvedOptions, 'locale' | 'messages'>,
  load: LoadWords,
): GetWords {
  const wanted = [locale, document.documentElement.lang, ...navigator.languages]
  const own = Object.keys(messages)
  const tag = pickLocale(wanted, [...own, ...locales]) ?? 'en'
  const base = pickLocale(wanted, locales) ?? 'en'
  return async layer => {
    const { words } = await load(layer, base)
    const message = messages[tag]
    return message ? (await import('./own-words.ts')).ownWords(layer, words, message, tag) : words
  }
}
