import type { PageWords } from '../../../src/model/words.ts'

export const words: PageWords = {
  lang: 'ga',
  reopen: 'Socruithe príobháideachais',
  'reject-all': 'Diúltaigh gach ceann',
  someOn: 'tá rud roghnach ar siúl',
  allOff: 'tá gach rud roghnach múchta',
  loads: 'Seoltar sonraí nuair a lódáiltear é. Faighteoir: {} (catagóir: {}).',
  functional: 'feidhmiúil',
  analytics: 'anailís',
  once: 'Lódáil uair amháin',
  always: 'Ceadaigh i gcónaí',
}
