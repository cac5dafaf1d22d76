import type { PageWords } from '../../../src/model/words.ts'

export const words: PageWords = {
  lang: 'tr',
  reopen: 'Gizlilik ayarları',
  'reject-all': 'Tümünü reddet',
  someOn: 'isteğe bağlı bir şey açık',
  allOff: 'isteğe bağlı her şey kapalı',
  loads: 'Yüklendiğinde veri şuraya gönderilir: {} (kategori: {}).',
  functional: 'işlevsel',
  analytics: 'analitik',
  once: 'Bir kez yükle',
  always: 'Her zaman izin ver',
}
