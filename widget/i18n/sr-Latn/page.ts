import type { PageWords } from '../../../src/model/words.ts'

export const words: PageWords = {
  lang: 'sr-Latn',
  reopen: 'Podešavanja privatnosti',
  'reject-all': 'Odbij sve',
  someOn: 'nešto neobavezno je uključeno',
  allOff: 'sve neobavezno je isključeno',
  loads: 'Učitavanjem se podaci šalju na {} (kategorija: {}).',
  functional: 'funkcionalni',
  analytics: 'analitički',
  once: 'Učitaj jednom',
  always: 'Uvek dozvoli',
}
