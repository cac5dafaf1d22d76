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
    fr: () => import('./fr/banner.ts'),
    it: () => import('./it/banner.ts'),
  },
  panel: {
    de: () => import('./de/panel.ts'),
    en: () => import('./en/panel.ts'),
    es: () => import('./es/panel.ts'),
    fr: () => import('./fr/panel.ts'),
    it: () => import('./it/panel.ts'),
  },
  page: {
    de: () => import('./de/page.ts'),
    en: () => import('./en/page.ts'),
    es: () => import('./es/page.ts'),
    fr: () => import('./fr/page.ts'),
    it: () => import('./it/page.ts'),
  },
  aside: {
    de: () => import('./de/aside.ts'),
    en: () => import('./en/aside.ts'),
    es: () => import('./es/aside.ts'),
    fr: () => import('./fr/aside.ts'),
    it: () => import('./it/aside.ts'),
  },
}
