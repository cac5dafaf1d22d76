import type { BannerWords } from '../../../src/model/words.ts'

export const words: BannerWords = {
  lang: 'zh',
  title: '您在 {} 的隐私',
  use: '我们使用{}。',
  ask: '经您同意，我们还会使用{}。',
  and: '、',
  necessary: '*必要* Cookie（维持网站运行）',
  functional: '*功能* Cookie（记住您的设置）',
  analytics: '*分析* Cookie（了解哪些页面有用）',
  banner: '您可以随时在设置中更改选择。关闭即表示拒绝。',
  'accept-all': '全部接受',
  'reject-all': '全部拒绝',
  settings: '设置',
  policy: '隐私政策',
  close: '关闭',
  notice: '由您决定。',
  ok: '好的',
  'opt-out': '拒绝',
  status: '我们遵从您浏览器的 Global Privacy Control 信号。已关闭：{}。',
  saved: '已保存。',
}
