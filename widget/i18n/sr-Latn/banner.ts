import type { BannerWords } from '../../../src/model/words.ts'

export const words: BannerWords = {
  lang: 'sr-Latn',
  title: 'Vaša privatnost na {}',
  use: 'Koristimo {}.',
  ask: 'Uz vaš pristanak koristimo i {}.',
  and: ' i ',
  necessary: '*neophodne* kolačiće za rad sajta',
  functional: '*funkcionalne* kolačiće za vaša podešavanja',
  analytics: '*analitičke* kolačiće koji pokazuju koje stranice pomažu',
  banner: 'Odluku uvek možete promeniti u podešavanjima. Zatvaranje znači ne.',
  'accept-all': 'Prihvati sve',
  'reject-all': 'Odbij sve',
  settings: 'Podešavanja',
  policy: 'Politika privatnosti',
  close: 'Zatvori',
  notice: 'Odluka je vaša.',
  ok: 'U redu',
  'opt-out': 'Odbij',
  status: 'Poštujemo signal Global Privacy Control vašeg pregledača. Ne koristimo {}.',
  saved: 'Sačuvano.',
}
