import type { PageWords } from '../../../src/model/words.ts'

export const words: PageWords = {
  lang: 'nb',
  reopen: 'Personverninnstillinger',
  'reject-all': 'Avslå alle',
  someOn: 'noe valgfritt er på',
  allOff: 'alt valgfritt er av',
  loads: 'Når innholdet lastes, sendes data til {} (kategori: {}).',
  functional: 'funksjonelle',
  analytics: 'analytiske',
  once: 'Last én gang',
  always: 'Tillat alltid',
}
