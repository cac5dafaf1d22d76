import type { AsideWords } from '../../../src/model/words.ts'

export const words: AsideWords = {
  tips: {
    necessary: 'Sem eles, o site não funciona ou não é seguro; por isso, não podem ser desativados.',
    recipient: 'Uma empresa que recebe esses dados de nós e trabalha com eles para nós.',
    kept: 'Por quanto tempo isso fica no seu dispositivo, se você não remover antes.',
    gpc: 'Uma configuração do seu navegador que pede a todos os sites que não repassem seus dados. Para nós, é um não.',
  },
  clearing: 'Removendo o que estava armazenado…',
  cleared: { one: '{} item armazenado foi removido.', other: '{} itens armazenados foram removidos.' },
  none: 'Não havia nada armazenado.',
  survived: { one: 'Não foi possível remover {} item:', other: 'Não foi possível remover {} itens:' },
  why: {
    'http-only': 'só o nosso servidor pode removê-lo',
    'other-domain': 'foi armazenado onde esta página não alcança',
    'in-use': 'algo nesta página continua a gravá-lo até que você a recarregue',
  },
}
