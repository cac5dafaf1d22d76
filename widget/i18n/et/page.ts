import type { PageWords } from '../../../src/model/words.ts'

export const words: PageWords = {
  lang: 'et',
  reopen: 'Privaatsusseaded',
  'reject-all': 'Keeldu kõigist',
  someOn: 'midagi valikulist on sees',
  allOff: 'kõik valikuline on väljas',
  loads: 'Laadimisel saadetakse andmeid. Saaja: {} (kategooria: {}).',
  functional: 'funktsionaalsed',
  analytics: 'analüütilised',
  once: 'Laadi üks kord',
  always: 'Luba alati',
}
