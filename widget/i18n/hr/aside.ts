import type { AsideWords } from '../../../src/model/words.ts'

export const words: AsideWords = {
  tips: {
    necessary: 'Bez njih stranica ne radi ili nije sigurna, zato se ne mogu isključiti.',
    recipient: 'Tvrtka koja te podatke dobiva od nas i obrađuje ih za nas.',
    kept: 'Koliko dugo to ostaje na vašem uređaju ako ga ne uklonite prije.',
    gpc: 'Postavka vašeg preglednika koja svaku stranicu moli da ne prosljeđuje vaše podatke. Za nas to znači ne.',
  },
  clearing: 'Uklanjamo spremljeno…',
  cleared: {
    one: 'Uklonjena je {} spremljena stavka.',
    few: 'Uklonjene su {} spremljene stavke.',
    other: 'Uklonjeno je {} spremljenih stavki.',
  },
  none: 'Ništa nije bilo spremljeno.',
  survived: {
    one: '{} stavku nije bilo moguće ukloniti:',
    few: '{} stavke nije bilo moguće ukloniti:',
    other: '{} stavki nije bilo moguće ukloniti:',
  },
  why: {
    'http-only': 'može je ukloniti samo naš poslužitelj',
    'other-domain': 'spremljena je ondje gdje ova stranica ne može doći',
    'in-use': 'nešto na ovoj stranici stalno je iznova zapisuje dok je ne osvježite',
  },
}
