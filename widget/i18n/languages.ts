import type { Words } from '../../src/model/words.ts'
import type { Locale } from '../locale.ts'

/** Every language's words, by layer and by tag. A bundler makes each a part of its own. */
type Languages = {
  readonly [layer in keyof Words]: Readonly<Record<Locale, () => Promise<{ readonly words: Words[layer] }>>>
}

export const languages: Languages = {
  banner: {
    da: () => import('./da/banner.ts'),
    de: () => import('./de/banner.ts'),
    en: () => import('./en/banner.ts'),
    es: () => import('./es/banner.ts'),
    fr: () => import('./fr/banner.ts'),
    is: () => import('./is/banner.ts'),
    it: () => import('./it/banner.ts'),
    nb: () => import('./nb/banner.ts'),
    nl: () => import('./nl/banner.ts'),
    sv: () => import('./sv/banner.ts'),
  },
  panel: {
    da: () => import('./da/panel.ts'),
    de: () => import('./de/panel.ts'),
    en: () => import('./en/panel.ts'),
    es: () => import('./es/panel.ts'),
    fr: () => import('./fr/panel.ts'),
    is: () => import('./is/panel.ts'),
    it: () => import('./it/panel.ts'),
    nb: () => import('./nb/panel.ts'),
    nl: () => import('./nl/panel.ts'),
    sv: () => import('./sv/panel.ts'),
  },
  page: {
    da: () => import('./da/page.ts'),
    de: () => import('./de/page.ts'),
    en: () => import('./en/page.ts'),
    es: () => import('./es/page.ts'),
    fr: () => import('./fr/page.ts'),
    is: () => import('./is/page.ts'),
    it: () => import('./it/page.ts'),
    nb: () => import('./nb/page.ts'),
    nl: () => import('./nl/page.ts'),
    sv: () => import('./sv/page.ts'),
  },
  aside: {
    da: () => import('./da/aside.ts'),
    de: () => import('./de/aside.ts'),
    en: () => import('./en/aside.ts'),
    es: () => import('./es/aside.ts'),
    fr: () => import('./fr/aside.ts'),
    is: () => import('./is/aside.ts'),
    it: () => import('./it/aside.ts'),
    nb: () => import('./nb/aside.ts'),
    nl: () => import('./nl/aside.ts'),
    sv: () => import('./sv/aside.ts'),
  },
}
