import type { PageWords } from '../../../src/model/words.ts'

export const words: PageWords = {
  lang: 'ar',
  dir: 'rtl',
  reopen: 'إعدادات الخصوصية',
  'reject-all': 'رفض الكل',
  someOn: 'بعض ما هو اختياري مفعّل',
  allOff: 'كل ما هو اختياري متوقف',
  loads: 'عند التحميل تُرسل بيانات إلى {} (الفئة: {}).',
  functional: 'وظيفية',
  analytics: 'تحليلية',
  once: 'تحميل مرة واحدة',
  always: 'السماح دائمًا',
}
