import type { PageWords } from '../../../src/model/words.ts'

export const words: PageWords = {
  lang: 'sl',
  reopen: 'Nastavitve zasebnosti',
  'reject-all': 'Zavrni vse',
  someOn: 'nekaj neobveznega je vklopljeno',
  allOff: 'vse neobvezno je izklopljeno',
  loads: 'Ob nalaganju se pošljejo podatki. Prejemnik: {} (kategorija: {}).',
  functional: 'funkcionalni',
  analytics: 'analitični',
  once: 'Naloži enkrat',
  always: 'Vedno dovoli',
}
