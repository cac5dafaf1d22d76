import type { BannerWords } from '../../../src/model/words.ts'

export const words: BannerWords = {
  lang: 'es-419',
  title: 'Su privacidad en {}',
  use: 'Usamos {}.',
  ask: 'Con su consentimiento, usamos también {}.',
  and: ' y ',
  necessary: 'cookies *necesarias* para que el sitio funcione',
  functional: 'cookies *funcionales* para recordar su configuración',
  analytics: 'cookies *analíticas* para saber qué páginas ayudan',
  banner: 'Siempre puede cambiar de opinión en la configuración. Cerrar es rechazar.',
  'accept-all': 'Aceptar todo',
  'reject-all': 'Rechazar todo',
  settings: 'Configuración',
  policy: 'Política de privacidad',
  close: 'Cerrar',
  notice: 'Usted decide.',
  ok: 'OK',
  'opt-out': 'Rechazar',
  status: 'Respetamos la señal Global Privacy Control de su navegador. Desactivado: {}.',
  saved: 'Guardado.',
}
