import type { PageWords } from '../../../src/model/words.ts'

export const words: PageWords = {
  lang: 'mt',
  reopen: 'Preferenzi tal-privatezza',
  'reject-all': 'Irrifjuta kollox',
  someOn: 'xi ħaġa mhux obbligatorja hi mixgħula',
  allOff: 'dak kollu mhux obbligatorju hu mitfi',
  loads: 'It-tagħbija tibgħat data. Riċevitur: {} (kategorija: {}).',
  functional: 'funzjonali',
  analytics: 'analitiċi',
  once: 'Għabbi darba',
  always: 'Ippermetti dejjem',
}
