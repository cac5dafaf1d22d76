import type { AsideWords } from '../../../src/model/words.ts'

export const words: AsideWords = {
  tips: {
    necessary: 'Heb y rhain nid yw’r wefan yn gweithio nac yn ddiogel, felly ni ellir eu diffodd.',
    recipient: 'Cwmni sy’n cael y data hyn gennym ni ac yn gweithio gyda nhw ar ein rhan.',
    kept: 'Pa mor hir mae hwn yn aros ar eich dyfais os na fyddwch yn ei dynnu’n gynt.',
    gpc: 'Gosodiad yn eich porwr sy’n gofyn i bob gwefan beidio â throsglwyddo eich data. Rydym yn ei gymryd fel na.',
  },
  clearing: 'Yn tynnu’r hyn a gadwyd…',
  cleared: {
    zero: 'Tynnwyd {} eitem a gadwyd.',
    one: 'Tynnwyd {} eitem a gadwyd.',
    two: 'Tynnwyd {} eitem a gadwyd.',
    few: 'Tynnwyd {} eitem a gadwyd.',
    many: 'Tynnwyd {} eitem a gadwyd.',
    other: 'Tynnwyd {} eitem a gadwyd.',
  },
  none: 'Nid oedd dim wedi’i gadw.',
  survived: {
    zero: 'Nid oedd modd tynnu {} eitem:',
    one: 'Nid oedd modd tynnu {} eitem:',
    two: 'Nid oedd modd tynnu {} eitem:',
    few: 'Nid oedd modd tynnu {} eitem:',
    many: 'Nid oedd modd tynnu {} eitem:',
    other: 'Nid oedd modd tynnu {} eitem:',
  },
  why: {
    'http-only': 'dim ond ein gweinydd all ei dynnu',
    'other-domain': 'fe’i gosodwyd lle na all y dudalen hon gyrraedd',
    'in-use': 'mae rhywbeth ar y dudalen hon yn dal i’w ysgrifennu nes i chi ei hail-lwytho',
  },
}
