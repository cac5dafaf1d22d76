import type { PageWords } from '../../../src/model/words.ts'

export const words: PageWords = {
  lang: 'fi',
  reopen: 'Tietosuoja-asetukset',
  'reject-all': 'Hylkää kaikki',
  someOn: 'jotain valinnaista on päällä',
  allOff: 'kaikki valinnainen on pois päältä',
  loads: 'Lataaminen lähettää tietoja. Vastaanottaja: {} (luokka: {}).',
  functional: 'toiminnalliset',
  analytics: 'analyyttiset',
  once: 'Lataa kerran',
  always: 'Salli aina',
}
