import type { PageWords } from '../../../src/model/words.ts'

export const words: PageWords = {
  lang: 'zh-Hant',
  reopen: '隱私權設定',
  'reject-all': '全部拒絕',
  someOn: '有選用項目已開啟',
  allOff: '所有選用項目都已關閉',
  loads: '載入後，資料會傳送給 {}（類別：{}）。',
  functional: '功能',
  analytics: '分析',
  once: '載入一次',
  always: '一律允許',
}
