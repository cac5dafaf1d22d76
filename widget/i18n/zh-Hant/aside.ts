import type { AsideWords } from '../../../src/model/words.ts'

export const words: AsideWords = {
  tips: {
    necessary: '沒有它們，網站就無法運作或不安全，因此不能關閉。',
    recipient: '從我們這裡接收這些資料並為我們處理的公司。',
    kept: '如果您沒有提早移除，它會在您的裝置上保留多久。',
    gpc: '您瀏覽器中的一項設定，要求每個網站不要轉交您的資料。我們將其視為拒絕。',
  },
  clearing: '正在移除已儲存的內容……',
  cleared: { other: '已移除 {} 個儲存的項目。' },
  none: '沒有儲存任何內容。',
  survived: { other: '有 {} 個項目無法移除：' },
  why: {
    'http-only': '只有我們的伺服器可以移除',
    'other-domain': '儲存在本頁面無法存取的位置',
    'in-use': '本頁面上有東西會持續寫入，直到您重新載入',
  },
}
