import type { PageWords } from '../../../src/model/words.ts'

export const words: PageWords = {
  lang: 'pt-BR',
  reopen: 'Configurações de privacidade',
  'reject-all': 'Recusar tudo',
  someOn: 'há algo opcional ativado',
  allOff: 'tudo o que é opcional está desativado',
  loads: 'O carregamento envia dados para {} (categoria: {}).',
  functional: 'funcionais',
  analytics: 'analíticos',
  once: 'Carregar uma vez',
  always: 'Permitir sempre',
}
