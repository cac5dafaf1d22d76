import type { BannerWords } from '../../../src/model/words.ts'

export const words: BannerWords = {
  lang: 'hi',
  title: '{} पर आपकी गोपनीयता',
  use: 'हम {} का इस्तेमाल करते हैं।',
  ask: 'आपकी सहमति से हम {} का भी इस्तेमाल करते हैं।',
  and: ' और ',
  necessary: 'साइट चलाने के लिए *ज़रूरी* कुकी',
  functional: 'आपकी सेटिंग याद रखने के लिए *फ़ंक्शनल* कुकी',
  analytics: 'उपयोगी पेज पहचानने के लिए *एनालिटिक्स* कुकी',
  banner: 'आप कभी भी अपना फ़ैसला बदल सकते हैं। इसे बंद करने का मतलब “नहीं” है।',
  'accept-all': 'सभी स्वीकार करें',
  'reject-all': 'सभी अस्वीकार करें',
  settings: 'सेटिंग',
  policy: 'गोपनीयता नीति',
  close: 'बंद करें',
  notice: 'फ़ैसला आपका है।',
  ok: 'ठीक है',
  'opt-out': 'अस्वीकार करें',
  status: 'हम आपके ब्राउज़र के Global Privacy Control सिग्नल का पालन करते हैं। बंद: {}।',
  saved: 'सेव हो गया।',
}
