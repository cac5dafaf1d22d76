import './page.ts'
import i18next from 'i18next'
import LanguageDetector from 'i18next-browser-languagedetector'
import { actsBy } from './page.ts'

void i18next.use(LanguageDetector).init({
  fallbackLng: 'en',
  resources: { en: { translation: { greeting: 'Hello' } }, de: { translation: { greeting: 'Hallo' } } },
  detection: { order: ['cookie', 'localStorage', 'navigator'], caches: ['localStorage', 'cookie'] },
})
const greet = () => {
  document.title = i18next.t('greeting')
}
i18next.on('languageChanged', greet)
greet()
actsBy(language => void i18next.changeLanguage(language))
