import type { PageWords } from '../../../src/model/words.ts'

export const words: PageWords = {
  lang: 'ro',
  reopen: 'Setări de confidențialitate',
  'reject-all': 'Refuzați tot',
  someOn: 'ceva opțional este activat',
  allOff: 'tot ce este opțional este dezactivat',
  loads: 'Încărcarea trimite date către {} (categorie: {}).',
  functional: 'funcționale',
  analytics: 'analitice',
  once: 'Încărcați o dată',
  always: 'Permiteți mereu',
}
