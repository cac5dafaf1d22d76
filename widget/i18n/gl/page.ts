import type { PageWords } from '../../../src/model/words.ts'

export const words: PageWords = {
  lang: 'gl',
  reopen: 'Axustes de privacidade',
  'reject-all': 'Rexeitar todo',
  someOn: 'hai algo opcional activado',
  allOff: 'todo o opcional está desactivado',
  loads: 'Ao cargalo envíanse datos a {} (categoría: {}).',
  functional: 'funcionais',
  analytics: 'analíticas',
  once: 'Cargar unha vez',
  always: 'Permitir sempre',
}
