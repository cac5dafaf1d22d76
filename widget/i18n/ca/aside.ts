import type { AsideWords } from '../../../src/model/words.ts'

export const words: AsideWords = {
  tips: {
    necessary: 'Sense elles el lloc no funciona o no és segur; per això no es poden desactivar.',
    recipient: 'Una empresa que rep aquestes dades de nosaltres i les tracta per a nosaltres.',
    kept: 'Quant de temps es queda al teu dispositiu si no ho esborres abans.',
    gpc: 'Un ajust del teu navegador que demana a cada lloc que no cedeixi les teves dades. Per a nosaltres és un no.',
  },
  clearing: 'S’està eliminant el que s’havia desat…',
  cleared: { one: 'S’ha eliminat {} element desat.', other: 'S’han eliminat {} elements desats.' },
  none: 'No hi havia res desat.',
  survived: { one: 'No s’ha pogut eliminar {} element:', other: 'No s’han pogut eliminar {} elements:' },
  why: {
    'http-only': 'només el pot eliminar el nostre servidor',
    'other-domain': 'es va desar on aquesta pàgina no arriba',
    'in-use': 'alguna cosa d’aquesta pàgina el continua escrivint fins que la tornis a carregar',
  },
}
