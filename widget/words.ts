import type { BannerWords, PageWords } from './i18n/types.ts'
import type { Locale } from './locale.ts'

export { localeOf, pickLocale } from './locale.ts'

/** The first layer's words. The panel's come by `words.panel()`, so that nobody carries a second table of languages. */
export async function loadWords(locale: Locale): Promise<BannerWords> {
  return (await bannerOf[locale]()).banner
}

/** The words of the reopen button and of placeholders. */
export async function loadPageWords(locale: Locale): Promise<PageWords> {
  return (await pageOf[locale]()).page
}

const bannerOf = {
  en: () => import('./i18n/en/banner.ts'),
  de: () => import('./i18n/de/banner.ts'),
  fr: () => import('./i18n/fr/banner.ts'),
  es: () => import('./i18n/es/banner.ts'),
  it: () => import('./i18n/it/banner.ts'),
}

const pageOf = {
  en: () => import('./i18n/en/page.ts'),
  de: () => import('./i18n/de/page.ts'),
  fr: () => import('./i18n/fr/page.ts'),
  es: () => import('./i18n/es/page.ts'),
  it: () => import('./i18n/it/page.ts'),
}
