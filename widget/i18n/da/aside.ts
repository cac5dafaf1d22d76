import type { AsideWords } from '../../../src/model/words.ts'

export const words: AsideWords = {
  tips: {
    necessary: 'Uden dem virker siden ikke eller er ikke sikker, så de kan ikke slås fra.',
    recipient: 'En virksomhed, der får disse data fra os og arbejder med dem for os.',
    kept: 'Hvor længe det bliver på din enhed, hvis du ikke fjerner det før.',
    gpc: 'En indstilling i din browser, der beder alle sider om ikke at give dine data videre. Vi opfatter den som et nej.',
  },
  clearing: 'Det gemte fjernes …',
  cleared: { one: '{} gemt element blev fjernet.', other: '{} gemte elementer blev fjernet.' },
  none: 'Der var ikke gemt noget.',
  survived: { one: '{} element kunne ikke fjernes:', other: '{} elementer kunne ikke fjernes:' },
  why: {
    'http-only': 'kun vores server kan fjerne det',
    'other-domain': 'det er gemt et sted, som denne side ikke kan nå',
    'in-use': 'noget på denne side bliver ved med at skrive det, indtil du genindlæser',
  },
}
