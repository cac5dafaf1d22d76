import type { AsideWords } from '../../../src/model/words.ts'

export const words: AsideWords = {
  tips: {
    necessary: 'Bez nich serwis nie działa lub nie jest bezpieczny, dlatego nie można ich wyłączyć.',
    recipient: 'Firma, która otrzymuje od nas te dane i pracuje z nimi dla nas.',
    kept: 'Jak długo pozostaje to na Twoim urządzeniu, o ile nie usuniesz tego wcześniej.',
    gpc: 'Ustawienie przeglądarki, które prosi każdy serwis, aby nie przekazywał Twoich danych. Dla nas oznacza ono „nie”.',
  },
  clearing: 'Usuwamy zapisane dane…',
  cleared: {
    one: 'Usunięto {} zapisany element.',
    few: 'Usunięto {} zapisane elementy.',
    many: 'Usunięto {} zapisanych elementów.',
    other: 'Usunięto {} zapisanego elementu.',
  },
  none: 'Nic nie było zapisane.',
  survived: {
    one: 'Nie udało się usunąć {} elementu:',
    few: 'Nie udało się usunąć {} elementów:',
    many: 'Nie udało się usunąć {} elementów:',
    other: 'Nie udało się usunąć {} elementu:',
  },
  why: {
    'http-only': 'może to usunąć tylko nasz serwer',
    'other-domain': 'zapisano to tam, gdzie ta strona nie ma dostępu',
    'in-use': 'coś na tej stronie wciąż to zapisuje, dopóki jej nie odświeżysz',
  },
}
