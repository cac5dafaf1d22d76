import type { BannerWords } from '../types.ts'

export const banner: BannerWords = {
  lang: 'de',
  title: 'Ihre Privatsphäre auf {}',
  use: 'Wir verwenden {}.',
  ask: 'Mit Ihrer Einwilligung verwenden wir auch {}.',
  and: ' und ',
  necessary: '*notwendige* Cookies für den Betrieb der Website',
  functional: '*funktionale* Cookies für Ihre Einstellungen',
  analytics: '*Analyse*-Cookies, die zeigen, welche Seiten helfen',
  later: 'Sie können sich jederzeit umentscheiden. Schließen heißt Nein.',
  accept: 'Alle annehmen',
  reject: 'Alle ablehnen',
  settings: 'Einstellungen',
  policy: 'Datenschutz',
  close: 'Schließen',
  notice: 'Sie entscheiden.',
  ok: 'OK',
  optOut: 'Ablehnen',
  signal: 'Wir beachten das Signal „Global Privacy Control“ Ihres Browsers. Aus: {}.',
  why: {
    'policy-changed': 'Unsere Datenschutzerklärung hat sich seit Ihrer Wahl geändert.',
    'recipients-changed': 'Seit Ihrer Wahl gibt es neue Empfänger für {}.',
    'regime-changed': 'Wo Sie jetzt sind, müssen wir vorher fragen.',
    expired: 'Ihre Wahl liegt länger zurück, daher fragen wir erneut.',
  },
  panel: () => import('./panel.ts'),
}
