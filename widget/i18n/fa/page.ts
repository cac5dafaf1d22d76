import type { PageWords } from '../../../src/model/words.ts'

export const words: PageWords = {
  lang: 'fa',
  dir: 'rtl',
  reopen: 'تنظیمات حریم خصوصی',
  'reject-all': 'رد همه',
  someOn: 'برخی موارد اختیاری روشن‌اند',
  allOff: 'همهٔ موارد اختیاری خاموش‌اند',
  loads: 'با بارگیری، داده‌هایی به {} فرستاده می‌شود (دسته: {}).',
  functional: 'کارکردی',
  analytics: 'تحلیلی',
  once: 'یک بار بارگیری',
  always: 'همیشه مجاز',
}
