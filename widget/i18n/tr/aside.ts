import type { AsideWords } from '../../../src/model/words.ts'

export const words: AsideWords = {
  tips: {
    necessary: 'Bunlar olmadan site çalışamaz veya güvenli olamaz; bu yüzden kapatılamazlar.',
    recipient: 'Bu verileri bizden alan ve bizim adımıza işleyen bir şirket.',
    kept: 'Daha önce silmezseniz bunun cihazınızda ne kadar kalacağı.',
    gpc: 'Tarayıcınızın, her siteye verilerinizi başkasına aktarmamasını söyleyen bir ayarı. Bunu hayır olarak kabul ederiz.',
  },
  clearing: 'Saklananlar siliniyor…',
  cleared: { one: 'Saklanan {} öğe silindi.', other: 'Saklanan {} öğe silindi.' },
  none: 'Saklanan bir şey yoktu.',
  survived: { one: '{} öğe silinemedi:', other: '{} öğe silinemedi:' },
  why: {
    'http-only': 'yalnızca sunucumuz silebilir',
    'other-domain': 'bu sayfanın ulaşamadığı bir yerde saklandı',
    'in-use': 'siz yeniden yükleyene kadar bu sayfadaki bir şey onu yeniden yazıyor',
  },
}
