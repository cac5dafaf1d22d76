import type { PanelWords } from '../../../src/model/words.ts'

export const words: PanelWords = {
  again: {
    'policy-changed': 'Po jūsų pasirinkimo mūsų privatumo politika pasikeitė.',
    'recipients-changed': 'Po jūsų pasirinkimo atsirado naujų gavėjų. Kam tai taikoma: {}.',
    'regime-changed': 'Ten, kur dabar esate, pirmiausia turime paklausti.',
    expired: 'Pasirinkote gana seniai, todėl klausiame dar kartą.',
  },
  coming: 'Mūsų privatumo politika keičiasi *{}*',
  more: 'Sužinoti daugiau',
  title: 'Slapukų nustatymai',
  place: {
    code: 'Atrodo, kad esate šiame regione: *{}*. ',
    zone: 'Jūsų įrenginio laikrodis nustatytas pagal laiko juostą *{}*. ',
    none: 'Nepavyko nustatyti, kur esate. ',
  },
  optIn: 'Todėl tai išjungta, kol neįjungsite: {}.',
  optOut: 'Todėl tai įjungta, kol neišjungsite: {}.',
  undecided: 'Dar nepasirinkote.',
  decided: 'Pasirinkote {}',
  signal: 'Dėl jūsų naršyklės signalo [Global Privacy Control] išjungta: {}.',
  outranked:
    'Jūsų naršyklė siunčia signalą [Global Privacy Control]; pirmenybė teikiama tam, ką pasirinkote patys.',
  basis: {
    visitor: 'Tai pasirinkote {}',
    signal: 'Tai nulėmė jūsų naršyklės signalas Global Privacy Control.',
  },
  names: {
    necessary: 'Būtinieji',
    functional: 'Funkciniai',
    analytics: 'Analitiniai',
  },
  about: {
    necessary: 'Sesija, apsauga nuo suklastotų užklausų, saugumas.',
    functional: 'Įsimena, ką nustatote, pavyzdžiui, kalbą ar laiko juostą.',
    analytics: 'Kurie puslapiai ir funkcijos naudojami ir kur kas nors neveikia. Apibendrinti duomenys.',
  },
  on: 'Įjungta',
  off: 'Išjungta',
  always: 'Visada įjungta',
  items: { one: '{} įrašas', few: '{} įrašai', many: '{} įrašo', other: '{} įrašų' },
  recipients: { one: '{} gavėjas', few: '{} gavėjai', many: '{} gavėjo', other: '{} gavėjų' },
  name: 'Pavadinimas',
  purpose: 'Tikslas',
  kept: 'Trukmė',
  by: 'Kieno',
  receivers: 'Gavėjai',
  save: 'Išsaugoti pasirinkimą',
  dated: 'Politikos data: {}',
  archive: 'Ankstesnės versijos',
  contact: 'Kontaktai',
  download: 'Atsisiųsti mano pasirinkimus',
}
