import type { BannerWords } from '../../../src/model/words.ts'

export const words: BannerWords = {
  lang: 'pt',
  title: 'A sua privacidade em {}',
  use: 'Utilizamos {}.',
  ask: 'Com o seu consentimento, utilizamos também {}.',
  and: ' e ',
  necessary: 'cookies *necessários* ao funcionamento do site',
  functional: 'cookies *funcionais* para memorizar as suas definições',
  analytics: 'cookies *analíticos* para ver que páginas ajudam',
  banner: 'Pode mudar de ideias quando quiser nas definições. Fechar significa não.',
  'accept-all': 'Aceitar tudo',
  'reject-all': 'Recusar tudo',
  settings: 'Definições',
  policy: 'Política de privacidade',
  close: 'Fechar',
  notice: 'A escolha é sua.',
  ok: 'OK',
  'opt-out': 'Recusar',
  status: 'Respeitamos o sinal Global Privacy Control do seu navegador. Desativado: {}.',
  saved: 'Guardado.',
}
