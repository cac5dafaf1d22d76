import type { PageWords } from '../types.ts'

export const page: PageWords = {
  lang: 'es',
  reopen: 'Ajustes de privacidad',
  loads: 'Al cargarlo se envían datos a {} (categoría: {}).',
  functional: 'funcionales',
  analytics: 'análisis',
  once: 'Cargar una vez',
  always: 'Permitir siempre',
}
