import { languages } from './i18n/languages.ts'
import type { LoadWords } from './words.ts'

/** Fetches words as a bundler lays them out. The script-tag build has its own way: `words-by-name` in rollup.config.mjs. */
export const loadWords: LoadWords = (layer, locale) => languages[layer][locale]()
