import type { BannerWords } from '../../../src/model/words.ts'

export const words: BannerWords = {
  lang: 'ar',
  dir: 'rtl',
  title: 'خصوصيتك على {}',
  use: 'نستخدم {}.',
  ask: 'بموافقتك نستخدم أيضًا {}.',
  and: ' و',
  necessary: 'ملفات تعريف الارتباط *الضرورية* لتشغيل الموقع',
  functional: 'ملفات تعريف الارتباط *الوظيفية* لتذكّر إعداداتك',
  analytics: 'ملفات تعريف الارتباط *التحليلية* لمعرفة الصفحات المفيدة',
  banner: 'يمكنك تغيير رأيك متى شئت من الإعدادات. الإغلاق يعني الرفض.',
  'accept-all': 'قبول الكل',
  'reject-all': 'رفض الكل',
  settings: 'الإعدادات',
  policy: 'سياسة الخصوصية',
  close: 'إغلاق',
  notice: 'القرار لك.',
  ok: 'حسنًا',
  'opt-out': 'رفض',
  status: 'نلتزم بإشارة Global Privacy Control من متصفحك. متوقف: {}.',
  saved: 'تم الحفظ.',
}
