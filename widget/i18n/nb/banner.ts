import type { BannerWords } from '../../../src/model/words.ts'

export const words: BannerWords = {
  lang: 'nb',
  title: 'Personvernet ditt på {}',
  use: 'Vi bruker {}.',
  ask: 'Med ditt samtykke bruker vi også {}.',
  and: ' og ',
  necessary: '*nødvendige informasjonskapsler* for drift',
  functional: '*funksjonelle informasjonskapsler* for innstillingene dine',
  analytics: '*analytiske informasjonskapsler* for å se hvilke sider som hjelper',
  banner: 'Du kan alltid ombestemme deg i innstillingene. Å lukke betyr nei.',
  'accept-all': 'Godta alle',
  'reject-all': 'Avslå alle',
  settings: 'Innstillinger',
  policy: 'Personvernerklæring',
  close: 'Lukk',
  notice: 'Valget er ditt.',
  ok: 'OK',
  'opt-out': 'Velg bort',
  status: 'Vi følger signalet Global Privacy Control fra nettleseren din. Av: {}.',
  saved: 'Lagret.',
}
