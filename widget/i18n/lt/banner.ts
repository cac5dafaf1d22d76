import type { BannerWords } from '../../../src/model/words.ts'

export const words: BannerWords = {
  lang: 'lt',
  title: 'Jūsų privatumas svetainėje {}',
  use: 'Naudojami {}.',
  ask: 'Su jūsų sutikimu taip pat naudojami {}.',
  and: ' ir ',
  necessary: '*būtinieji slapukai* svetainei veikti',
  functional: '*funkciniai slapukai* jūsų nuostatoms įsiminti',
  analytics: '*analitiniai slapukai*, rodantys, kurie puslapiai naudingi',
  banner: 'Sprendimą bet kada galite pakeisti nustatymuose. Uždarymas reiškia „ne“.',
  'accept-all': 'Priimti visus',
  'reject-all': 'Atmesti visus',
  settings: 'Nustatymai',
  policy: 'Privatumo politika',
  close: 'Uždaryti',
  notice: 'Sprendžiate jūs.',
  ok: 'Gerai',
  'opt-out': 'Atsisakyti',
  status: 'Paisome jūsų naršyklės signalo Global Privacy Control. Išjungta: {}.',
  saved: 'Išsaugota.',
}
