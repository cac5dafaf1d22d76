import type { AsideWords } from '../../../src/model/words.ts'

export const words: AsideWords = {
  tips: {
    necessary: 'Gan iad seo ní oibríonn an suíomh nó níl sé slán, mar sin ní féidir iad a mhúchadh.',
    recipient: 'Cuideachta a fhaigheann na sonraí seo uainn agus a oibríonn leo ar ár son.',
    kept: 'Cá fhad a fhanann sé seo ar do ghléas mura mbaineann tú níos luaithe é.',
    gpc: 'Socrú de chuid do bhrabhsálaí a iarrann ar gach suíomh gan do shonraí a chur ar aghaidh. Glacaimid leis mar dhiúltú.',
  },
  clearing: 'Tá an méid a stóráladh á bhaint…',
  cleared: {
    one: 'Baineadh {} mhír stóráilte.',
    two: 'Baineadh {} mhír stóráilte.',
    few: 'Baineadh {} mhír stóráilte.',
    many: 'Baineadh {} mír stóráilte.',
    other: 'Baineadh {} mír stóráilte.',
  },
  none: 'Ní raibh aon rud stóráilte.',
  survived: {
    one: 'Níorbh fhéidir {} mhír a bhaint:',
    two: 'Níorbh fhéidir {} mhír a bhaint:',
    few: 'Níorbh fhéidir {} mhír a bhaint:',
    many: 'Níorbh fhéidir {} mír a bhaint:',
    other: 'Níorbh fhéidir {} mír a bhaint:',
  },
  why: {
    'http-only': 'ní féidir ach lenár bhfreastalaí é a bhaint',
    'other-domain': 'stóráladh é in áit nach sroicheann an leathanach seo',
    'in-use': 'tá rud éigin ar an leathanach seo á scríobh arís go dtí go n-athlódálfaidh tú',
  },
}
