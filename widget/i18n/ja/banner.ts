import type { BannerWords } from '../../../src/model/words.ts'

export const words: BannerWords = {
  lang: 'ja',
  title: '{} でのプライバシー',
  use: '現在、{}を使用しています。',
  ask: '同意をいただいた場合は、{}も使用します。',
  and: '、',
  necessary: 'サイトの動作に*必須*のCookie',
  functional: '設定を記憶する*機能性*Cookie',
  analytics: '役立つページを知るための*分析*Cookie',
  banner: '選択は設定からいつでも変更できます。閉じると拒否になります。',
  'accept-all': 'すべてに同意',
  'reject-all': 'すべてを拒否',
  settings: '設定',
  policy: 'プライバシーポリシー',
  close: '閉じる',
  notice: 'ご自由にお選びください。',
  ok: 'OK',
  'opt-out': '拒否',
  status: 'ブラウザーの Global Privacy Control シグナルに従っています。オフ：{}。',
  saved: '保存しました。',
}
