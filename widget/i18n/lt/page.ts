import type { PageWords } from '../../../src/model/words.ts'

export const words: PageWords = {
  lang: 'lt',
  reopen: 'Privatumo nustatymai',
  'reject-all': 'Atmesti visus',
  someOn: 'įjungta kas nors neprivaloma',
  allOff: 'visa, kas neprivaloma, išjungta',
  loads: 'Įkeliant siunčiami duomenys. Gavėjas: {} (kategorija: {}).',
  functional: 'funkciniai',
  analytics: 'analitiniai',
  once: 'Įkelti vieną kartą',
  always: 'Visada leisti',
}
