import type { PanelWords } from '../../../src/model/words.ts'

export const words: PanelWords = {
  again: {
    'policy-changed': 'Gure pribatutasun-politika aldatu egin da aukeratu zenuenetik.',
    'recipients-changed': 'Aukeratu zenuenetik hartzaile berriak daude. Zeri dagokion: {}.',
    'regime-changed': 'Orain zauden lekuan, aurretik galdetu behar dizugu.',
    expired: 'Aspaldi aukeratu zenuen; horregatik galdetzen dugu berriro.',
  },
  coming: 'Gure pribatutasun-politika aldatuko da. Data: *{}*.',
  more: 'Informazio gehiago',
  title: 'Cookieen ezarpenak',
  place: {
    code: 'Badirudi eskualde honetan zaudela: *{}*. ',
    zone: 'Zure gailuaren erlojuak ordu-eremu hau darabil: *{}*. ',
    none: 'Ezin izan dugu jakin non zauden. ',
  },
  optIn: 'Horregatik, hau desaktibatuta dago, zuk aktibatu arte: {}.',
  optOut: 'Horregatik, hau aktibatuta dago, zuk desaktibatu arte: {}.',
  undecided: 'Oraindik ez duzu aukeratu.',
  decided: 'Zure aukeraren data: {}.',
  signal: 'Zure nabigatzailearen [Global Privacy Control] seinaleagatik, hau desaktibatuta dago: {}.',
  outranked:
    'Zure nabigatzaileak [Global Privacy Control] seinalea bidaltzen du; zuk zeuk aukeratutakoak lehentasuna du.',
  basis: {
    visitor: 'Zure aukeraren data: {}.',
    signal: 'Zure nabigatzailearen Global Privacy Control seinaleak erabaki du.',
  },
  names: {
    necessary: 'Ezinbestekoak',
    functional: 'Funtzionalak',
    analytics: 'Analitikoak',
  },
  about: {
    necessary: 'Saioa, eskaera faltsuen aurkako babesa, segurtasuna.',
    functional: 'Ezarritakoa gogoratzen dute, hala nola hizkuntza edo ordu-eremua.',
    analytics: 'Zein orri eta funtzio erabiltzen diren, eta non huts egiten duen zerbaitek. Datu bateratuak.',
  },
  on: 'Aktibatuta',
  off: 'Desaktibatuta',
  always: 'Beti aktibatuta',
  items: { one: 'elementu {}', other: '{} elementu' },
  recipients: { one: 'hartzaile {}', other: '{} hartzaile' },
  name: 'Izena',
  purpose: 'Helburua',
  kept: 'Iraupena',
  by: 'Norena',
  receivers: 'Hartzaileak',
  save: 'Gorde aukerak',
  dated: 'Politikaren data: {}',
  archive: 'Aurreko bertsioak',
  contact: 'Harremana',
  download: 'Deskargatu nire aukerak',
}
