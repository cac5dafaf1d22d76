import type { PageWords } from '../../../src/model/words.ts'

export const words: PageWords = {
  lang: 'id',
  reopen: 'Pengaturan privasi',
  'reject-all': 'Tolak semua',
  someOn: 'ada yang opsional aktif',
  allOff: 'semua yang opsional nonaktif',
  loads: 'Memuatnya mengirim data ke {} (kategori: {}).',
  functional: 'fungsional',
  analytics: 'analitik',
  once: 'Muat sekali',
  always: 'Selalu izinkan',
}
