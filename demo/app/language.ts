import i18next from 'i18next'
import LanguageDetector from 'i18next-browser-languagedetector'
import { language } from './preferences.ts'
import { words } from './words.ts'

export const languages = { en: 'English', de: 'Deutsch', fr: 'Français' }

// i18next caches what it merely detected as well; only what the visitor picked may be written.
let isPicked = false

const detector = new LanguageDetector(null, {
  order: ['kept', 'querystring', 'navigator'],
  lookupQuerystring: 'lang',
  caches: ['kept'],
})
detector.addDetector({
  name: 'kept',
  lookup: () => language.get(),
  cacheUserLanguage: code => {
    if (isPicked) language.set(code)
  },
})

// The page says which language it speaks: to readers, and to the SDK's widget.
i18next.on('languageChanged', code => {
  document.documentElement.lang = code
})

/** Makes the words ready in the language the visitor picked, or else the browser's. */
export const startLanguage = () =>
  i18next.use(detector).init({
    resources: Object.fromEntries(
      Object.entries(words).map(([code, translation]) => [code, { translation }]),
    ),
    fallbackLng: 'en',
    supportedLngs: Object.keys(languages),
    nonExplicitSupportedLngs: true,
    load: 'languageOnly',
    interpolation: { escapeValue: false },
  })

/** Speaks another language from now on, and remembers it. */
export async function speak(code: string): Promise<void> {
  isPicked = true
  await i18next.changeLanguage(code)
}

/** The words for a key. */
export const t = (key: keyof typeof words.en, values: Record<string, string | number> = {}) =>
  i18next.t(key, values)

/** The language spoken now. */
export const spoken = () => (i18next.resolvedLanguage ?? 'en') as keyof typeof languages

/** Calls back when the language changes. */
export function onLanguage(listener: () => void): () => void {
  i18next.on('languageChanged', listener)
  return () => i18next.off('languageChanged', listener)
}
