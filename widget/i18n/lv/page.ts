import type { PageWords } from '../../../src/model/words.ts'

export const words: PageWords = {
  lang: 'lv',
  reopen: 'Privātuma iestatījumi',
  'reject-all': 'Noraidīt visas',
  someOn: 'ir ieslēgts kaut kas neobligāts',
  allOff: 'viss neobligātais ir izslēgts',
  loads: 'Ielādējot tiek nosūtīti dati. Saņēmējs: {} (kategorija: {}).',
  functional: 'funkcionālās',
  analytics: 'analītiskās',
  once: 'Ielādēt vienreiz',
  always: 'Vienmēr atļaut',
}
