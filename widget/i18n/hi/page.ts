import type { PageWords } from '../../../src/model/words.ts'

export const words: PageWords = {
  lang: 'hi',
  reopen: 'गोपनीयता सेटिंग',
  'reject-all': 'सभी अस्वीकार करें',
  someOn: 'कुछ वैकल्पिक चालू है',
  allOff: 'सब वैकल्पिक बंद है',
  loads: 'इसे लोड करने पर डेटा {} को भेजा जाता है (श्रेणी: {})।',
  functional: 'फ़ंक्शनल',
  analytics: 'एनालिटिक्स',
  once: 'एक बार लोड करें',
  always: 'हमेशा अनुमति दें',
}
