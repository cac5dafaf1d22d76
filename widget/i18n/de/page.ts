import type { PageWords } from '../types.ts'

export const page: PageWords = {
  lang: 'de',
  reopen: 'Datenschutz-Einstellungen',
  loads: 'Beim Laden gehen Daten an {} (Kategorie: {}).',
  functional: 'funktional',
  analytics: 'Analyse',
  once: 'Einmal laden',
  always: 'Immer erlauben',
}
