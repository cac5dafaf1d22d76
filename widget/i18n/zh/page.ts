import type { PageWords } from '../../../src/model/words.ts'

export const words: PageWords = {
  lang: 'zh',
  reopen: '隐私设置',
  'reject-all': '全部拒绝',
  someOn: '有可选项已开启',
  allOff: '所有可选项均已关闭',
  loads: '加载后，数据将发送给 {}（类别：{}）。',
  functional: '功能',
  analytics: '分析',
  once: '加载一次',
  always: '始终允许',
}
