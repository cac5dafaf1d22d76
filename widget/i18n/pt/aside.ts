import type { AsideWords } from '../../../src/model/words.ts'

export const words: AsideWords = {
  tips: {
    necessary: 'Sem eles, o site não funciona ou não é seguro; por isso, não podem ser desativados.',
    recipient: 'Uma empresa que recebe estes dados de nós e os trata por nossa conta.',
    kept: 'Quanto tempo isto fica no seu dispositivo, se não o eliminar antes.',
    gpc: 'Uma definição do seu navegador que pede a todos os sites que não transmitam os seus dados. Para nós, é um não.',
  },
  clearing: 'A remover o que estava guardado…',
  cleared: { one: '{} item guardado foi removido.', other: '{} itens guardados foram removidos.' },
  none: 'Não havia nada guardado.',
  survived: { one: 'Não foi possível remover {} item:', other: 'Não foi possível remover {} itens:' },
  why: {
    'http-only': 'só o nosso servidor o pode remover',
    'other-domain': 'foi guardado onde esta página não chega',
    'in-use': 'algo nesta página continua a escrevê-lo até que a recarregue',
  },
}
