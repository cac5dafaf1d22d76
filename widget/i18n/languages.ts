import type { Words } from '../../src/model/words.ts'
import type { Locale } from '../locale.ts'

/** Every language's words, by layer and by tag. A bundler makes each a part of its own. */
type Languages = {
  readonly [layer in keyof Words]: Readonly<Record<Locale, () => Promise<{ readonly words: Words[layer] }>>>
}

export const languages: Languages = {
  banner: {
    de: () => import('./de/banner.ts'),
    en: () => import('./en/banner.ts'),
    es: () => import('./es/banner.ts'),
    'es-419': () => import('./es-419/banner.ts'),
    fr: () => import('./fr/banner.ts'),
    it: () => import('./it/banner.ts'),
    ru: () => import('./ru/banner.ts'),
    sr: () => import('./sr/banner.ts'),
    'sr-Latn': () => import('./sr-Latn/banner.ts'),
    tr: () => import('./tr/banner.ts'),
    uk: () => import('./uk/banner.ts'),
  },
  panel: {
    de: () => import('./de/panel.ts'),
    en: () => import('./en/panel.ts'),
    es: () => import('./es/panel.ts'),
    'es-419': () => import('./es-419/panel.ts'),
    fr: () => import('./fr/panel.ts'),
    it: () => import('./it/panel.ts'),
    ru: () => import('./ru/panel.ts'),
    sr: () => import('./sr/panel.ts'),
    'sr-Latn': () => import('./sr-Latn/panel.ts'),
    tr: () => import('./tr/panel.ts'),
    uk: () => import('./uk/panel.ts'),
  },
  page: {
    de: () => import('./de/page.ts'),
    en: () => import('./en/page.ts'),
    es: () => import('./es/page.ts'),
    'es-419': () => import('./es-419/page.ts'),
    fr: () => import('./fr/page.ts'),
    it: () => import('./it/page.ts'),
    ru: () => import('./ru/page.ts'),
    sr: () => import('./sr/page.ts'),
    'sr-Latn': () => import('./sr-Latn/page.ts'),
    tr: () => import('./tr/page.ts'),
    uk: () => import('./uk/page.ts'),
  },
  aside: {
    de: () => import('./de/aside.ts'),
    en: () => import('./en/aside.ts'),
    es: () => import('./es/aside.ts'),
    'es-419': () => import('./es-419/aside.ts'),
    fr: () => import('./fr/aside.ts'),
    it: () => import('./it/aside.ts'),
    ru: () => import('./ru/aside.ts'),
    sr: () => import('./sr/aside.ts'),
    'sr-Latn': () => import('./sr-Latn/aside.ts'),
    tr: () => import('./tr/aside.ts'),
    uk: () => import('./uk/aside.ts'),
  },
}
