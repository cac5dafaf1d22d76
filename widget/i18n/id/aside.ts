import type { AsideWords } from '../../../src/model/words.ts'

export const words: AsideWords = {
  tips: {
    necessary: 'Tanpa ini situs tidak dapat berfungsi atau aman, jadi tidak dapat dinonaktifkan.',
    recipient: 'Perusahaan yang menerima data ini dari kami dan mengolahnya untuk kami.',
    kept: 'Berapa lama ini berada di perangkat Anda jika tidak Anda hapus lebih awal.',
    gpc: 'Pengaturan browser Anda yang meminta setiap situs untuk tidak meneruskan data Anda. Kami menganggapnya sebagai penolakan.',
  },
  clearing: 'Menghapus yang tersimpan…',
  cleared: { other: '{} item tersimpan telah dihapus.' },
  none: 'Tidak ada yang tersimpan.',
  survived: { other: '{} item tidak dapat dihapus:' },
  why: {
    'http-only': 'hanya server kami yang dapat menghapusnya',
    'other-domain': 'disimpan di tempat yang tidak terjangkau oleh halaman ini',
    'in-use': 'sesuatu di halaman ini terus menulisnya, sampai Anda memuat ulang',
  },
}
