import type { BannerWords } from '../../../src/model/words.ts'

export const words: BannerWords = {
  lang: 'id',
  title: 'Privasi Anda di {}',
  use: 'Kami menggunakan {}.',
  ask: 'Dengan persetujuan Anda, kami juga menggunakan {}.',
  and: ' dan ',
  necessary: 'cookie *yang diperlukan* situs',
  functional: 'cookie *fungsional* untuk pengaturan Anda',
  analytics: 'cookie *analitik* untuk melihat halaman yang bermanfaat',
  banner: 'Pilihan dapat diubah kapan saja di pengaturan. Menutup ini berarti menolak.',
  'accept-all': 'Terima semua',
  'reject-all': 'Tolak semua',
  settings: 'Pengaturan',
  policy: 'Kebijakan privasi',
  close: 'Tutup',
  notice: 'Anda yang menentukan.',
  ok: 'OK',
  'opt-out': 'Tolak',
  status: 'Kami mematuhi sinyal Global Privacy Control dari browser Anda. Nonaktif: {}.',
  saved: 'Tersimpan.',
}
