import type { PageWords } from '../../../src/model/words.ts'

export const words: PageWords = {
  lang: 'de',
  reopen: 'Datenschutz-Einstellungen',
  'reject-all': 'Alle ablehnen',
  someOn: 'etwas Optionales ist an',
  allOff: 'alles Optionale ist aus',
  loads: 'Beim Laden gehen Daten an {} (Kategorie: {}).',
  functional: 'funktional',
  analytics: 'Analyse',
  once: 'Einmal laden',
  always: 'Immer erlauben',
}
