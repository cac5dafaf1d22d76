import type { BannerWords } from '../../../src/model/words.ts'

export const words: BannerWords = {
  lang: 'zh-Hant',
  title: '您在 {} 的隱私',
  use: '我們使用{}。',
  ask: '經您同意，我們還會使用{}。',
  and: '、',
  necessary: '*必要* Cookie（維持網站運作）',
  functional: '*功能* Cookie（記住您的設定）',
  analytics: '*分析* Cookie（了解哪些頁面有幫助）',
  banner: '您可以隨時在設定中變更選擇。關閉即表示拒絕。',
  'accept-all': '全部接受',
  'reject-all': '全部拒絕',
  settings: '設定',
  policy: '隱私權政策',
  close: '關閉',
  notice: '由您決定。',
  ok: '好',
  'opt-out': '拒絕',
  status: '我們遵從您瀏覽器的 Global Privacy Control 訊號。已關閉：{}。',
  saved: '已儲存。',
}
