import type { BannerWords } from '../../../src/model/words.ts'

export const words: BannerWords = {
  lang: 'ca',
  title: 'La teva privacitat a {}',
  use: 'Fem servir {}.',
  ask: 'Amb el teu consentiment també fem servir {}.',
  and: ' i ',
  necessary: 'galetes *necessàries* perquè el lloc funcioni',
  functional: 'galetes *funcionals* per recordar la teva configuració',
  analytics: 'galetes *analítiques* per veure quines pàgines ajuden',
  banner: 'Pots canviar d’opinió quan vulguis a la configuració. Tancar vol dir no.',
  'accept-all': 'Accepta-ho tot',
  'reject-all': 'Rebutja-ho tot',
  settings: 'Configuració',
  policy: 'Privacitat',
  close: 'Tanca',
  notice: 'Tu decideixes.',
  ok: 'Entesos',
  'opt-out': 'Rebutja-ho',
  status: 'Respectem el senyal Global Privacy Control del teu navegador. Desactivat: {}.',
  saved: 'S’ha desat.',
}
