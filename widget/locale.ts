/** The languages the widget speaks, by BCP 47 tag: the folders of `i18n/`. */
const spoken =
  'ar bg bn ca cs cy da de el en es es-419 et eu fa fi fil fr ga gl he hi hr hu id is it ja ko lt lv ms mt nb nl pl pt pt-BR ro ru sk sl sr sr-Latn sv th tr uk vi zh zh-Hant'

type Words<S extends string, Found = never> = S extends `${infer First} ${infer Rest}`
  ? Words<Rest, Found | First>
  : Found | S

export type Locale = Words<typeof spoken>

export const locales = spoken.split(' ') as readonly Locale[]

/** Tags that ask for a language we know under another tag; the rest of the tag goes with them. */
const aliases: readonly (readonly [asked: RegExp, tag: string])[] = [
  [/^n[on]\b/, 'nb'],
  [/^es-(?!es).+/, 'es-419'],
  [/^zh-(.*-)?(hant|tw|hk|mo)\b.*/, 'zh-hant'],
]

/** The first of the wanted tags that is among the given ones, itself or without its last parts; `undefined` if none is. */
export function pickLocale<T extends string>(
  wanted: readonly (string | null | undefined)[],
  given: readonly T[],
): T | undefined {
  for (const want of wanted) {
    let tag = want?.toLowerCase() ?? ''
    for (const [asked, known] of aliases) tag = tag.replace(asked, known)
    for (; tag; tag = tag.replace(/-?[^-]*$/, '')) {
      const found = given.find(one => one.toLowerCase() === tag)
      if (found) return found
    }
  }
  return undefined
}
