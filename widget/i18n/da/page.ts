import type { PageWords } from '../../../src/model/words.ts'

export const words: PageWords = {
  lang: 'da',
  reopen: 'Privatlivsindstillinger',
  'reject-all': 'Afvis alle',
  someOn: 'noget valgfrit er slået til',
  allOff: 'alt valgfrit er slået fra',
  loads: 'Når indholdet indlæses, sendes data til {} (kategori: {}).',
  functional: 'funktionelle',
  analytics: 'statistiske',
  once: 'Indlæs én gang',
  always: 'Tillad altid',
}
