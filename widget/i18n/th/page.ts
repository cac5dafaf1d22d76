import type { PageWords } from '../../../src/model/words.ts'

export const words: PageWords = {
  lang: 'th',
  reopen: 'การตั้งค่าความเป็นส่วนตัว',
  'reject-all': 'ปฏิเสธทั้งหมด',
  someOn: 'มีบางอย่างที่ไม่บังคับเปิดอยู่',
  allOff: 'ทุกอย่างที่ไม่บังคับปิดอยู่',
  loads: 'เมื่อโหลด ข้อมูลจะถูกส่งไปยัง {} (หมวดหมู่: {})',
  functional: 'เพื่อการใช้งาน',
  analytics: 'เพื่อการวิเคราะห์',
  once: 'โหลดครั้งเดียว',
  always: 'อนุญาตเสมอ',
}
