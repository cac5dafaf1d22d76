import type { BannerWords } from '../../../src/model/words.ts'

export const words: BannerWords = {
  lang: 'es',
  title: 'Tu privacidad en {}',
  use: 'Usamos {}.',
  ask: 'Con tu consentimiento usamos también {}.',
  and: ' y ',
  necessary: 'cookies *necesarias* para que el sitio funcione',
  functional: 'cookies *funcionales* para recordar tus ajustes',
  analytics: 'cookies *de análisis* para saber qué páginas ayudan',
  banner: 'Siempre puedes cambiar de opinión en los ajustes. Cerrar significa no.',
  'accept-all': 'Aceptar todo',
  'reject-all': 'Rechazar todo',
  settings: 'Ajustes',
  policy: 'Privacidad',
  close: 'Cerrar',
  notice: 'Tú decides.',
  ok: 'Entendido',
  'opt-out': 'Rechazar',
  status: 'Respetamos la señal Global Privacy Control de tu navegador. Desactivado: {}.',
  saved: 'Guardado.',
}
