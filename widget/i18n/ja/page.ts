import type { PageWords } from '../../../src/model/words.ts'

export const words: PageWords = {
  lang: 'ja',
  reopen: 'プライバシー設定',
  'reject-all': 'すべてを拒否',
  someOn: '任意の項目がオン',
  allOff: '任意の項目はすべてオフ',
  loads: '読み込むと{}にデータが送信されます（カテゴリー：{}）。',
  functional: '機能性',
  analytics: '分析',
  once: '一度だけ読み込む',
  always: '常に許可する',
}
