import type { BannerWords } from '../../../src/model/words.ts'

export const words: BannerWords = {
  lang: 'ro',
  title: 'Confidențialitatea dvs. pe {}',
  use: 'Folosim {}.',
  ask: 'Cu consimțământul dvs. folosim și {}.',
  and: ' și ',
  necessary: 'cookie-uri *necesare* pentru funcționarea site-ului',
  functional: 'cookie-uri *funcționale* pentru a vă reține setările',
  analytics: 'cookie-uri *analitice* ca să vedem ce pagini ajută',
  banner: 'Vă puteți răzgândi oricând din setări. Închiderea înseamnă nu.',
  'accept-all': 'Acceptați tot',
  'reject-all': 'Refuzați tot',
  settings: 'Setări',
  policy: 'Confidențialitate',
  close: 'Închideți',
  notice: 'Alegerea vă aparține.',
  ok: 'OK',
  'opt-out': 'Refuzați',
  status: 'Respectăm semnalul Global Privacy Control al browserului dvs. Dezactivat: {}.',
  saved: 'Salvat.',
}
