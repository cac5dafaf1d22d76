import type { PageWords } from '../../../src/model/words.ts'

export const words: PageWords = {
  lang: 'hu',
  reopen: 'Adatvédelmi beállítások',
  'reject-all': 'Összes elutasítása',
  someOn: 'van bekapcsolva választható süti',
  allOff: 'minden választható süti ki van kapcsolva',
  loads: 'Betöltéskor adatokat küldünk. Címzett: {} (kategória: {}).',
  functional: 'funkcionális',
  analytics: 'analitikai',
  once: 'Betöltés egyszer',
  always: 'Engedélyezés mindig',
}
