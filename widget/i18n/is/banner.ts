import type { BannerWords } from '../../../src/model/words.ts'

export const words: BannerWords = {
  lang: 'is',
  title: 'Persónuvernd þín á {}',
  use: 'Við notum {}.',
  ask: 'Með samþykki þínu notum við líka {}.',
  and: ' og ',
  necessary: '*nauðsynlegar vafrakökur* til að reka vefinn',
  functional: '*stillingakökur* til að muna stillingar þínar',
  analytics: '*tölfræðikökur* til að sjá hvaða síður gagnast',
  banner: 'Þú getur alltaf skipt um skoðun í stillingum. Að loka þýðir nei.',
  'accept-all': 'Samþykkja allar',
  'reject-all': 'Hafna öllum',
  settings: 'Stillingar',
  policy: 'Persónuverndarstefna',
  close: 'Loka',
  notice: 'Valið er þitt.',
  ok: 'Í lagi',
  'opt-out': 'Afþakka',
  status: 'Við virðum merkið Global Privacy Control frá vafranum þínum. Slökkt: {}.',
  saved: 'Vistað.',
}
