import type { AsideWords } from '../../../src/model/words.ts'

export const words: AsideWords = {
  tips: {
    necessary: '没有它们，网站将无法运行或不安全，因此不能关闭。',
    recipient: '从我们这里接收这些数据并为我们处理的公司。',
    kept: '如果您没有提前删除，它会在您的设备上保留多久。',
    gpc: '您浏览器中的一项设置，要求每个网站不要转交您的数据。我们将其视为拒绝。',
  },
  clearing: '正在删除已存储的内容……',
  cleared: { other: '已删除 {} 项存储内容。' },
  none: '没有存储任何内容。',
  survived: { other: '有 {} 项无法删除：' },
  why: {
    'http-only': '只有我们的服务器可以删除',
    'other-domain': '存储在本页面无法访问的位置',
    'in-use': '本页面上有内容会持续写入，直到您重新加载',
  },
}
