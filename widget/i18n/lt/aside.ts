import type { AsideWords } from '../../../src/model/words.ts'

export const words: AsideWords = {
  tips: {
    necessary: 'Be jų svetainė neveikia arba nėra saugi, todėl jų išjungti negalima.',
    recipient: 'Įmonė, kuri gauna šiuos duomenis iš mūsų ir tvarko juos mums.',
    kept: 'Kiek laiko tai lieka jūsų įrenginyje, jei nepašalinate anksčiau.',
    gpc: 'Naršyklės nuostata, kuri prašo kiekvienos svetainės neperduoti jūsų duomenų. Mums tai reiškia „ne“.',
  },
  clearing: 'Šalinama tai, kas buvo išsaugota…',
  cleared: {
    one: 'Pašalintas {} išsaugotas įrašas.',
    few: 'Pašalinti {} išsaugoti įrašai.',
    many: 'Pašalinta {} išsaugoto įrašo.',
    other: 'Pašalinta {} išsaugotų įrašų.',
  },
  none: 'Nieko nebuvo išsaugota.',
  survived: {
    one: 'Nepavyko pašalinti {} įrašo:',
    few: 'Nepavyko pašalinti {} įrašų:',
    many: 'Nepavyko pašalinti {} įrašo:',
    other: 'Nepavyko pašalinti {} įrašų:',
  },
  why: {
    'http-only': 'jį pašalinti gali tik mūsų serveris',
    'other-domain': 'jis išsaugotas ten, kur šis puslapis nepasiekia',
    'in-use': 'kažkas šiame puslapyje jį vis įrašo, kol neįkelsite iš naujo',
  },
}
