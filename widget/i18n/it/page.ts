import type { PageWords } from '../types.ts'

export const page: PageWords = {
  lang: 'it',
  reopen: 'Impostazioni privacy',
  loads: 'Il caricamento invia dati a {} (categoria: {}).',
  functional: 'funzionali',
  analytics: 'analisi',
  once: 'Carica una volta',
  always: 'Consenti sempre',
}
