import type { BannerWords } from '../../../src/model/words.ts'

export const words: BannerWords = {
  lang: 'et',
  title: 'Teie privaatsus veebilehel {}',
  use: 'Kasutusel on {}.',
  ask: 'Teie nõusolekul on kasutusel ka {}.',
  and: ' ja ',
  necessary: '*vajalikud küpsised* veebilehe toimimiseks',
  functional: '*funktsionaalsed küpsised* teie seadete meelespidamiseks',
  analytics: '*analüütilised küpsised*, mis näitavad, millised lehed aitavad',
  banner: 'Võite seadetes igal ajal meelt muuta. Sulgemine tähendab ei.',
  'accept-all': 'Nõustu kõigiga',
  'reject-all': 'Keeldu kõigist',
  settings: 'Seaded',
  policy: 'Privaatsuspoliitika',
  close: 'Sulge',
  notice: 'Otsustate teie.',
  ok: 'OK',
  'opt-out': 'Keeldu',
  status: 'Järgime teie brauseri signaali Global Privacy Control. Väljas: {}.',
  saved: 'Salvestatud.',
}
