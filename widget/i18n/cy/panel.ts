import type { PanelWords } from '../../../src/model/words.ts'

export const words: PanelWords = {
  again: {
    'policy-changed': 'Mae ein polisi preifatrwydd wedi newid ers i chi ddewis.',
    'recipients-changed': 'Ers i chi ddewis, mae derbynwyr newydd. Mae hyn yn ymwneud â: {}.',
    'regime-changed': 'Lle rydych chi nawr, rhaid i ni ofyn yn gyntaf.',
    expired: 'Mae amser ers i chi ddewis, felly rydym yn gofyn eto.',
  },
  coming: 'Bydd ein polisi preifatrwydd yn newid ar *{}*.',
  more: 'Darllen mwy',
  title: 'Gosodiadau cwcis',
  place: {
    code: 'Mae’n ymddangos mai dyma eich rhanbarth: *{}*. ',
    zone: 'Mae cloc eich dyfais yn dilyn y gylchfa amser hon: *{}*. ',
    none: 'Ni allem weld ble rydych chi. ',
  },
  optIn: 'Felly mae cwcis {} wedi’u diffodd nes i chi eu troi ymlaen.',
  optOut: 'Felly mae cwcis {} ymlaen nes i chi eu diffodd.',
  undecided: 'Nid ydych wedi dewis eto.',
  decided: 'Dyddiad eich dewis: {}.',
  signal: 'Mae signal [Global Privacy Control] eich porwr yn cadw cwcis {} wedi’u diffodd.',
  outranked:
    'Mae eich porwr yn anfon signal [Global Privacy Control]; eich dewis chi eich hun sy’n dod gyntaf.',
  basis: {
    visitor: 'Eich dewis chi, {}.',
    signal: 'Signal Global Privacy Control eich porwr a benderfynodd hyn.',
  },
  names: {
    necessary: 'Cwbl angenrheidiol',
    functional: 'Swyddogaethol',
    analytics: 'Dadansoddi',
  },
  about: {
    necessary: 'Sesiwn, amddiffyn rhag ceisiadau ffug, diogelwch.',
    functional: 'Yn cofio’r hyn rydych yn ei osod, fel eich iaith neu’ch cylchfa amser.',
    analytics:
      'Pa dudalennau a nodweddion sy’n cael eu defnyddio, a ble mae pethau’n torri. Data cyfanredol.',
  },
  on: 'Ymlaen',
  off: 'Wedi’i ddiffodd',
  always: 'Ymlaen bob amser',
  items: {
    zero: '{} eitem',
    one: '{} eitem',
    two: '{} eitem',
    few: '{} eitem',
    many: '{} eitem',
    other: '{} eitem',
  },
  recipients: {
    zero: '{} derbynnydd',
    one: '{} derbynnydd',
    two: '{} dderbynnydd',
    few: '{} derbynnydd',
    many: '{} derbynnydd',
    other: '{} derbynnydd',
  },
  name: 'Enw',
  purpose: 'Diben',
  kept: 'Cyfnod',
  by: 'Gan bwy',
  receivers: 'Derbynwyr',
  save: 'Cadw dewisiadau',
  dated: 'Dyddiad y polisi: {}',
  archive: 'Fersiynau cynharach',
  contact: 'Cysylltu',
  download: 'Lawrlwytho fy newisiadau',
}
