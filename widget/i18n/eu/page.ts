import type { PageWords } from '../../../src/model/words.ts'

export const words: PageWords = {
  lang: 'eu',
  reopen: 'Pribatutasun-ezarpenak',
  'reject-all': 'Baztertu dena',
  someOn: 'aukerako zerbait aktibatuta dago',
  allOff: 'aukerako guztia desaktibatuta dago',
  loads: 'Kargatzean datuak bidaltzen dira. Hartzailea: {} (kategoria: {}).',
  functional: 'funtzionalak',
  analytics: 'analitikoak',
  once: 'Kargatu behin',
  always: 'Baimendu beti',
}
