import type { BannerWords } from '../../../src/model/words.ts'

export const words: BannerWords = {
  lang: 'ms',
  title: 'Privasi anda di {}',
  use: 'Kami menggunakan {}.',
  ask: 'Dengan persetujuan anda, kami juga menggunakan {}.',
  and: ' dan ',
  necessary: 'kuki *perlu* untuk menjalankan laman',
  functional: 'kuki *fungsian* untuk tetapan anda',
  analytics: 'kuki *analitis* untuk melihat halaman yang berguna',
  banner: 'Pilihan boleh diubah bila-bila masa dalam tetapan. Menutup bermaksud menolak.',
  'accept-all': 'Terima semua',
  'reject-all': 'Tolak semua',
  settings: 'Tetapan',
  policy: 'Dasar privasi',
  close: 'Tutup',
  notice: 'Terpulang kepada anda.',
  ok: 'OK',
  'opt-out': 'Tolak',
  status: 'Kami mematuhi isyarat Global Privacy Control daripada pelayar anda. Dimatikan: {}.',
  saved: 'Disimpan.',
}
