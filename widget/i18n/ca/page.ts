import type { PageWords } from '../../../src/model/words.ts'

export const words: PageWords = {
  lang: 'ca',
  reopen: 'Configuració de privacitat',
  'reject-all': 'Rebutja-ho tot',
  someOn: 'hi ha alguna cosa opcional activada',
  allOff: 'tot el que és opcional està desactivat',
  loads: 'En carregar-ho s’envien dades a {} (categoria: {}).',
  functional: 'funcionals',
  analytics: 'analítiques',
  once: 'Carrega un cop',
  always: 'Permet sempre',
}
