import type { BannerWords } from '../types.ts'

export const banner: BannerWords = {
  lang: 'es',
  title: 'Tu privacidad en {}',
  use: 'Usamos {}.',
  ask: 'Con tu consentimiento usamos también {}.',
  and: ' y ',
  necessary: 'cookies *necesarias* para que el sitio funcione',
  functional: 'cookies *funcionales* para recordar tus ajustes',
  analytics: 'cookies de *análisis* para saber qué páginas ayudan',
  later: 'Puedes cambiar de opinión en cualquier momento. Cerrar equivale a rechazar.',
  accept: 'Aceptar todo',
  reject: 'Rechazar todo',
  settings: 'Ajustes',
  policy: 'Privacidad',
  close: 'Cerrar',
  notice: 'Tú decides.',
  ok: 'Vale',
  optOut: 'Rechazar',
  signal: 'Respetamos la señal Global Privacy Control de tu navegador. Desactivado: {}.',
  why: {
    'policy-changed': 'Nuestra política de privacidad ha cambiado desde que elegiste.',
    'recipients-changed': 'Desde que elegiste hay nuevos destinatarios: {}.',
    'regime-changed': 'Donde estás ahora, tenemos que preguntarte antes.',
    expired: 'Elegiste hace tiempo, así que volvemos a preguntar.',
  },
  panel: () => import('./panel.ts'),
}
