import type { PageWords } from '../../../src/model/words.ts'

export const words: PageWords = {
  lang: 'hr',
  reopen: 'Postavke privatnosti',
  'reject-all': 'Odbij sve',
  someOn: 'uključeno je nešto neobavezno',
  allOff: 'sve neobavezno je isključeno',
  loads: 'Učitavanjem se šalju podaci. Primatelj: {} (kategorija: {}).',
  functional: 'funkcionalni',
  analytics: 'analitički',
  once: 'Učitaj jednom',
  always: 'Uvijek dopusti',
}
