import type { PageWords } from '../../../src/model/words.ts'

export const words: PageWords = {
  lang: 'sk',
  reopen: 'Nastavenia súkromia',
  'reject-all': 'Odmietnuť všetko',
  someOn: 'niečo voliteľné je zapnuté',
  allOff: 'všetko voliteľné je vypnuté',
  loads: 'Načítaním sa odošlú údaje príjemcovi {} (kategória: {}).',
  functional: 'funkčné',
  analytics: 'analytické',
  once: 'Načítať raz',
  always: 'Vždy povoliť',
}
