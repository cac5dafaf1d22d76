import type { PageWords } from '../../../src/model/words.ts'

export const words: PageWords = {
  lang: 'it',
  reopen: 'Impostazioni privacy',
  'reject-all': 'Rifiuta tutto',
  someOn: 'qualcosa di facoltativo è attivo',
  allOff: 'tutto ciò che è facoltativo è disattivato',
  loads: 'Il caricamento invia dati a {} (categoria: {}).',
  functional: 'funzionali',
  analytics: 'analisi',
  once: 'Carica una volta',
  always: 'Consenti sempre',
}
