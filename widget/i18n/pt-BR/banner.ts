import type { BannerWords } from '../../../src/model/words.ts'

export const words: BannerWords = {
  lang: 'pt-BR',
  title: 'Sua privacidade em {}',
  use: 'Usamos {}.',
  ask: 'Com o seu consentimento, também usamos {}.',
  and: ' e ',
  necessary: 'cookies *necessários* para o site funcionar',
  functional: 'cookies *funcionais* para lembrar suas configurações',
  analytics: 'cookies *analíticos* para ver quais páginas ajudam',
  banner: 'Você sempre pode mudar de ideia nas configurações. Fechar significa não.',
  'accept-all': 'Aceitar tudo',
  'reject-all': 'Recusar tudo',
  settings: 'Configurações',
  policy: 'Política de privacidade',
  close: 'Fechar',
  notice: 'A escolha é sua.',
  ok: 'OK',
  'opt-out': 'Recusar',
  status: 'Respeitamos o sinal Global Privacy Control do seu navegador. Desativado: {}.',
  saved: 'Salvo.',
}
