import type { AsideWords } from '../../../src/model/words.ts'

export const words: AsideWords = {
  tips: {
    necessary: 'Bez njih sajt ne može da radi ili da bude bezbedan, zato ne mogu da se isključe.',
    recipient: 'Preduzeće koje ove podatke dobija od nas i obrađuje ih za nas.',
    kept: 'Koliko dugo ovo ostaje na vašem uređaju ako ga ranije ne uklonite.',
    gpc: 'Podešavanje vašeg pregledača koje od svakog sajta traži da ne prosleđuje vaše podatke. Za nas je to ne.',
  },
  clearing: 'Uklanjamo sačuvano…',
  cleared: {
    one: 'Uklonjena je {} sačuvana stavka.',
    few: 'Uklonjene su {} sačuvane stavke.',
    other: 'Uklonjeno je {} sačuvanih stavki.',
  },
  none: 'Ništa nije bilo sačuvano.',
  survived: {
    one: 'Nismo mogli da uklonimo {} stavku:',
    few: 'Nismo mogli da uklonimo {} stavke:',
    other: 'Nismo mogli da uklonimo {} stavki:',
  },
  why: {
    'http-only': 'može da je ukloni samo naš server',
    'other-domain': 'sačuvana je tamo gde ova stranica ne dopire',
    'in-use': 'nešto na ovoj stranici je upisuje iznova, dok stranicu ne učitate ponovo',
  },
}
