import type { PageWords } from '../../../src/model/words.ts'

export const words: PageWords = {
  lang: 'sv',
  reopen: 'Integritetsinställningar',
  'reject-all': 'Avvisa alla',
  someOn: 'något valfritt är på',
  allOff: 'allt valfritt är av',
  loads: 'När innehållet läses in skickas data till {} (kategori: {}).',
  functional: 'funktionella',
  analytics: 'analytiska',
  once: 'Läs in en gång',
  always: 'Tillåt alltid',
}
