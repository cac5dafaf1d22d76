import type { BannerWords } from '../../../src/model/words.ts'

export const words: BannerWords = {
  lang: 'de',
  title: 'Ihre Privatsphäre auf {}',
  use: 'Wir verwenden {}.',
  ask: 'Mit Ihrer Einwilligung verwenden wir auch {}.',
  and: ' und ',
  necessary: '*notwendige Cookies* für den Betrieb',
  functional: '*funktionale Cookies* für Ihre Einstellungen',
  analytics: '*Analyse-Cookies*, die zeigen, welche Seiten helfen',
  banner: 'Widerruf jederzeit in den Einstellungen. Schließen heißt Nein.',
  'accept-all': 'Alle annehmen',
  'reject-all': 'Alle ablehnen',
  settings: 'Einstellungen',
  policy: 'Datenschutz',
  close: 'Schließen',
  notice: 'Sie entscheiden.',
  ok: 'OK',
  'opt-out': 'Ablehnen',
  status: 'Wir beachten das Signal Global Privacy Control Ihres Browsers. Aus: {}.',
  saved: 'Gespeichert.',
}
