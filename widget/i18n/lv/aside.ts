import type { AsideWords } from '../../../src/model/words.ts'

export const words: AsideWords = {
  tips: {
    necessary: 'Bez tām vietne nedarbojas vai nav droša, tāpēc tās nevar izslēgt.',
    recipient: 'Uzņēmums, kas šos datus saņem no mums un strādā ar tiem mūsu labā.',
    kept: 'Cik ilgi tas paliek jūsu ierīcē, ja to neizdzēšat agrāk.',
    gpc: 'Jūsu pārlūka iestatījums, kas lūdz katrai vietnei nenodot jūsu datus tālāk. Mums tas nozīmē „nē”.',
  },
  clearing: 'Dzēšam saglabāto…',
  cleared: {
    zero: 'Izdzēsto vienumu skaits: {}.',
    one: 'Izdzēsts {} saglabāts vienums.',
    other: 'Izdzēsti {} saglabāti vienumi.',
  },
  none: 'Nekas nebija saglabāts.',
  survived: {
    zero: 'Neizdevās izdzēst {} vienumu:',
    one: 'Neizdevās izdzēst {} vienumu:',
    other: 'Neizdevās izdzēst {} vienumus:',
  },
  why: {
    'http-only': 'to var izdzēst tikai mūsu serveris',
    'other-domain': 'tas saglabāts tur, kur šī lapa nevar piekļūt',
    'in-use': 'kaut kas šajā lapā to raksta no jauna, līdz lapu pārlādēsiet',
  },
}
