import type { PageWords } from '../../../src/model/words.ts'

export const words: PageWords = {
  lang: 'ms',
  reopen: 'Tetapan privasi',
  'reject-all': 'Tolak semua',
  someOn: 'ada ciri pilihan yang dihidupkan',
  allOff: 'semua ciri pilihan dimatikan',
  loads: 'Memuatkannya akan menghantar data kepada {} (kategori: {}).',
  functional: 'fungsian',
  analytics: 'analitis',
  once: 'Muatkan sekali',
  always: 'Sentiasa benarkan',
}
