import type { PanelWords } from '../../../src/model/words.ts'

export const words: PanelWords = {
  again: {
    'policy-changed': 'Politica noastră de confidențialitate s-a schimbat de când ați ales.',
    'recipients-changed': 'De când ați ales, există destinatari noi pentru {}.',
    'regime-changed': 'Acolo unde sunteți acum, trebuie să vă întrebăm mai întâi.',
    expired: 'Ați ales cu ceva timp în urmă, așa că vă întrebăm din nou.',
  },
  coming: 'Politica noastră de confidențialitate se schimbă la *{}*.',
  more: 'Aflați mai multe',
  title: 'Setări pentru cookie-uri',
  place: {
    code: 'Se pare că sunteți în această regiune: *{}*. ',
    zone: 'Ceasul dispozitivului dvs. urmează acest fus orar: *{}*. ',
    none: 'Nu am putut afla unde sunteți. ',
  },
  optIn: 'De aceea, cookie-urile {} sunt dezactivate până când le activați.',
  optOut: 'De aceea, cookie-urile {} sunt active până când le dezactivați.',
  undecided: 'Nu ați ales încă.',
  decided: 'Ați ales la {}.',
  signal: 'Semnalul [Global Privacy Control] al browserului dvs. menține dezactivate cookie-urile {}.',
  outranked:
    'Browserul dvs. trimite un semnal [Global Privacy Control]; ceea ce ați ales dvs. are prioritate.',
  basis: {
    visitor: 'Ați ales acest lucru la {}.',
    signal: 'Acest lucru a fost decis de Global Privacy Control din browserul dvs.',
  },
  names: {
    necessary: 'Strict necesare',
    functional: 'Funcționale',
    analytics: 'Analitice',
  },
  about: {
    necessary: 'Sesiune, protecție împotriva cererilor false, securitate.',
    functional: 'Rețin ceea ce setați, de exemplu limba sau fusul orar.',
    analytics: 'Ce pagini și funcții sunt folosite și unde apar probleme. Date agregate.',
  },
  on: 'Activat',
  off: 'Dezactivat',
  always: 'Mereu activat',
  items: { one: '{} element', few: '{} elemente', other: '{} de elemente' },
  recipients: { one: '{} destinatar', few: '{} destinatari', other: '{} de destinatari' },
  name: 'Nume',
  purpose: 'Scop',
  kept: 'Durată',
  by: 'De către',
  receivers: 'Destinatari',
  save: 'Salvați alegerile',
  dated: 'Politica din {}',
  archive: 'Versiuni anterioare',
  contact: 'Contact',
  download: 'Descărcați alegerile dvs.',
}
