import type { PageWords } from '../../../src/model/words.ts'

export const words: PageWords = {
  lang: 'es',
  reopen: 'Ajustes de privacidad',
  'reject-all': 'Rechazar todo',
  someOn: 'hay algo opcional activado',
  allOff: 'todo lo opcional está desactivado',
  loads: 'Al cargarlo se envían datos a {} (categoría: {}).',
  functional: 'funcionales',
  analytics: 'análisis',
  once: 'Cargar una vez',
  always: 'Permitir siempre',
}
