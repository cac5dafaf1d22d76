import type { AsideWords } from '../../../src/model/words.ts'

export const words: AsideWords = {
  tips: {
    necessary: 'Sin ellas, el sitio no funciona o no es seguro; por eso no se pueden desactivar.',
    recipient: 'Una empresa que recibe estos datos de nosotros y los procesa por nuestra cuenta.',
    kept: 'Cuánto tiempo permanece en su dispositivo si no lo borra antes.',
    gpc: 'Una opción de su navegador que pide a cada sitio no ceder sus datos. Para nosotros es un no.',
  },
  clearing: 'Eliminando lo guardado…',
  cleared: { one: 'Se eliminó {} elemento guardado.', other: 'Se eliminaron {} elementos guardados.' },
  none: 'No había nada guardado.',
  survived: { one: 'No se pudo eliminar {} elemento:', other: 'No se pudieron eliminar {} elementos:' },
  why: {
    'http-only': 'solo nuestro servidor puede eliminarlo',
    'other-domain': 'se guardó donde esta página no llega',
    'in-use': 'algo en esta página lo sigue escribiendo hasta que usted la recargue',
  },
}
