import type { BannerWords } from '../../../src/model/words.ts'

export const words: BannerWords = {
  lang: 'bn',
  title: '{}-এ আপনার গোপনীয়তা',
  use: 'আমরা {} ব্যবহার করি।',
  ask: 'আপনার সম্মতি পেলে আমরা {}ও ব্যবহার করি।',
  and: ' এবং ',
  necessary: 'সাইট চালাতে *প্রয়োজনীয়* কুকি',
  functional: 'আপনার সেটিংস মনে রাখতে *ফাংশনাল* কুকি',
  analytics: 'কোন পাতা কাজে লাগে তা দেখতে *অ্যানালিটিক্স* কুকি',
  banner: 'আপনি যেকোনো সময় মত বদলাতে পারেন। এটি বন্ধ করার অর্থ “না”।',
  'accept-all': 'সব গ্রহণ করুন',
  'reject-all': 'সব প্রত্যাখ্যান করুন',
  settings: 'সেটিংস',
  policy: 'গোপনীয়তা নীতি',
  close: 'বন্ধ করুন',
  notice: 'সিদ্ধান্ত আপনার।',
  ok: 'ঠিক আছে',
  'opt-out': 'প্রত্যাখ্যান করুন',
  status: 'আপনার ব্রাউজারের Global Privacy Control সংকেত আমরা মেনে চলি। বন্ধ: {}।',
  saved: 'সংরক্ষিত হয়েছে।',
}
