/** The languages the widget speaks. */
export const locales = ['en', 'de', 'fr', 'es', 'it'] as const

export type Locale = (typeof locales)[number]

/** The first of the wanted languages that the widget speaks; English where it speaks none of them. */
export function pickLocale(wanted: readonly (string | null | undefined)[]): Locale {
  const spoken = wanted.map(tag => locales.find(locale => locale === tag?.toLowerCase().split('-')[0]))
  return spoken.find(Boolean) ?? 'en'
}

/** What the site, then the page, then the browser asks for: in this order. */
export function localeOf(context: { readonly locale: string | undefined }): Locale {
  return pickLocale([context.locale, document.documentElement.lang, ...navigator.languages])
}
