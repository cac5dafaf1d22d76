import type { PageWords } from '../../../src/model/words.ts'

export const words: PageWords = {
  lang: 'bn',
  reopen: 'গোপনীয়তা সেটিংস',
  'reject-all': 'সব প্রত্যাখ্যান করুন',
  someOn: 'ঐচ্ছিক কিছু চালু আছে',
  allOff: 'ঐচ্ছিক সবকিছু বন্ধ আছে',
  loads: 'এটি লোড করলে {}-এর কাছে তথ্য যায় (বিভাগ: {})।',
  functional: 'ফাংশনাল',
  analytics: 'অ্যানালিটিক্স',
  once: 'একবার লোড করুন',
  always: 'সব সময় অনুমতি দিন',
}
