import type { AsideWords } from '../../../src/model/words.ts'

export const words: AsideWords = {
  tips: {
    necessary: 'Sen elas o sitio non funciona ou non é seguro; por iso non se poden desactivar.',
    recipient: 'Unha empresa que recibe estes datos de nós e os trata pola nosa conta.',
    kept: 'Canto tempo queda no teu dispositivo se non o borras antes.',
    gpc: 'Un axuste do teu navegador que pide a cada sitio que non ceda os teus datos. Para nós é un non.',
  },
  clearing: 'Eliminando o gardado…',
  cleared: { one: 'Eliminouse {} elemento gardado.', other: 'Elimináronse {} elementos gardados.' },
  none: 'Non había nada gardado.',
  survived: { one: 'Non se puido eliminar {} elemento:', other: 'Non se puideron eliminar {} elementos:' },
  why: {
    'http-only': 'só o noso servidor pode eliminalo',
    'other-domain': 'gardouse onde esta páxina non chega',
    'in-use': 'algo desta páxina segue escribíndoo ata que a recargues',
  },
}
