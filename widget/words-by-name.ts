import type { LoadWords } from './words.ts'

/** Tells one release's words from another's; the build puts it there. */
declare const __EDITION__: string

/**
 * The words of the script-tag build: files whose names can be told, all of one edition, so that no script carries a
 * table of some two hundred names.
 */
export const loadWordsByName: LoadWords = (layer, locale) =>
  import(`./clientlink-choices-${layer}-words-${locale}-${__EDITION__}.js`)
