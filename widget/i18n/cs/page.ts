import type { PageWords } from '../../../src/model/words.ts'

export const words: PageWords = {
  lang: 'cs',
  reopen: 'Nastavení soukromí',
  'reject-all': 'Odmítnout vše',
  someOn: 'něco volitelného je zapnuté',
  allOff: 'vše volitelné je vypnuté',
  loads: 'Načtením se odešlou údaje příjemci {} (kategorie: {}).',
  functional: 'funkční',
  analytics: 'analytické',
  once: 'Načíst jednou',
  always: 'Vždy povolit',
}
