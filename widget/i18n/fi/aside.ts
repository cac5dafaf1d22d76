import type { AsideWords } from '../../../src/model/words.ts'

export const words: AsideWords = {
  tips: {
    necessary: 'Ilman näitä sivusto ei toimi tai ei ole turvallinen, joten niitä ei voi poistaa käytöstä.',
    recipient: 'Yritys, joka saa nämä tiedot meiltä ja käsittelee niitä puolestamme.',
    kept: 'Kuinka kauan tämä säilyy laitteellasi, jos et poista sitä aiemmin.',
    gpc: 'Selaimesi asetus, joka pyytää sivustoja olemaan luovuttamatta tietojasi eteenpäin. Meille se on kielto.',
  },
  clearing: 'Poistetaan tallennettuja tietoja…',
  cleared: { one: '{} tallennettu kohde poistettiin.', other: '{} tallennettua kohdetta poistettiin.' },
  none: 'Mitään ei ollut tallennettu.',
  survived: { one: '{} kohdetta ei voitu poistaa:', other: '{} kohdetta ei voitu poistaa:' },
  why: {
    'http-only': 'vain palvelimemme voi poistaa sen',
    'other-domain': 'se on tallennettu paikkaan, johon tämä sivu ei yllä',
    'in-use': 'jokin tällä sivulla kirjoittaa sitä uudelleen, kunnes lataat sivun uudelleen',
  },
}
