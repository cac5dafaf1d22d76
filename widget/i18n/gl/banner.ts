import type { BannerWords } from '../../../src/model/words.ts'

export const words: BannerWords = {
  lang: 'gl',
  title: 'A túa privacidade en {}',
  use: 'Usamos {}.',
  ask: 'Co teu consentimento usamos tamén {}.',
  and: ' e ',
  necessary: 'cookies *necesarias* para que o sitio funcione',
  functional: 'cookies *funcionais* para lembrar os teus axustes',
  analytics: 'cookies *analíticas* para ver que páxinas axudan',
  banner: 'Podes cambiar de opinión cando queiras nos axustes. Pechar é dicir non.',
  'accept-all': 'Aceptar todo',
  'reject-all': 'Rexeitar todo',
  settings: 'Axustes',
  policy: 'Privacidade',
  close: 'Pechar',
  notice: 'Ti decides.',
  ok: 'Entendido',
  'opt-out': 'Rexeitar',
  status: 'Respectamos o sinal Global Privacy Control do teu navegador. Desactivado: {}.',
  saved: 'Gardado.',
}
