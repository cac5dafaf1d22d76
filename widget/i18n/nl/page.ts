import type { PageWords } from '../../../src/model/words.ts'

export const words: PageWords = {
  lang: 'nl',
  reopen: 'Privacy-instellingen',
  'reject-all': 'Alles weigeren',
  someOn: 'iets optioneels staat aan',
  allOff: 'alles wat optioneel is, staat uit',
  loads: 'Bij het laden gaan er gegevens naar {} (categorie: {}).',
  functional: 'functioneel',
  analytics: 'analytisch',
  once: 'Eén keer laden',
  always: 'Altijd toestaan',
}
