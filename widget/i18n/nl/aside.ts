import type { AsideWords } from '../../../src/model/words.ts'

export const words: AsideWords = {
  tips: {
    necessary: 'Zonder deze cookies werkt de site niet of niet veilig. Daarom kun je ze niet uitzetten.',
    recipient: 'Een bedrijf dat deze gegevens van ons krijgt en er voor ons mee werkt.',
    kept: 'Hoelang dit op je apparaat blijft als je het niet eerder verwijdert.',
    gpc: 'Een instelling van je browser die elke site vraagt je gegevens niet door te geven. Voor ons is dat een nee.',
  },
  clearing: 'Opgeslagen gegevens worden verwijderd …',
  cleared: { one: '{} opgeslagen item is verwijderd.', other: '{} opgeslagen items zijn verwijderd.' },
  none: 'Er was niets opgeslagen.',
  survived: { one: '{} item kon niet worden verwijderd:', other: '{} items konden niet worden verwijderd:' },
  why: {
    'http-only': 'alleen onze server kan dit verwijderen',
    'other-domain': 'dit is opgeslagen waar deze pagina niet bij kan',
    'in-use': 'iets op deze pagina blijft dit schrijven tot je opnieuw laadt',
  },
}
