import type { BannerWords } from '../../../src/model/words.ts'

export const words: BannerWords = {
  lang: 'fa',
  dir: 'rtl',
  title: 'حریم خصوصی شما در {}',
  use: 'ما از {} استفاده می‌کنیم.',
  ask: 'با رضایت شما از {} نیز استفاده می‌کنیم.',
  and: ' و ',
  necessary: 'کوکی‌های *ضروری* برای اجرای سایت',
  functional: 'کوکی‌های *کارکردی* برای به خاطر سپردن تنظیمات شما',
  analytics: 'کوکی‌های *تحلیلی* برای شناخت صفحه‌های مفید',
  banner: 'هر زمان می‌توانید در تنظیمات نظرتان را تغییر دهید. بستن یعنی نه.',
  'accept-all': 'پذیرش همه',
  'reject-all': 'رد همه',
  settings: 'تنظیمات',
  policy: 'سیاست حریم خصوصی',
  close: 'بستن',
  notice: 'انتخاب با شماست.',
  ok: 'متوجه شدم',
  'opt-out': 'رد کردن',
  status: 'ما به سیگنال Global Privacy Control مرورگر شما پایبندیم. خاموش: {}.',
  saved: 'ذخیره شد.',
}
