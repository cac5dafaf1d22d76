import type { AsideWords } from '../../../src/model/words.ts'

export const words: AsideWords = {
  tips: {
    necessary: 'Tanpanya laman ini tidak dapat berfungsi atau selamat, jadi ia tidak boleh dimatikan.',
    recipient: 'Syarikat yang menerima data ini daripada kami dan memprosesnya untuk kami.',
    kept: 'Berapa lama ini kekal pada peranti anda jika anda tidak membuangnya lebih awal.',
    gpc: 'Tetapan pelayar anda yang meminta setiap laman supaya tidak menyerahkan data anda kepada pihak lain. Kami menganggapnya sebagai penolakan.',
  },
  clearing: 'Membuang apa yang disimpan…',
  cleared: { other: '{} item yang disimpan telah dibuang.' },
  none: 'Tiada apa-apa yang disimpan.',
  survived: { other: '{} item tidak dapat dibuang:' },
  why: {
    'http-only': 'hanya pelayan kami boleh membuangnya',
    'other-domain': 'disimpan di tempat yang tidak dapat dicapai oleh halaman ini',
    'in-use': 'sesuatu pada halaman ini terus menulisnya, sehingga anda memuat semula',
  },
}
