import type { BannerWords } from '../../../src/model/words.ts'

export const words: BannerWords = {
  lang: 'ga',
  title: 'Do phríobháideachas ar {}',
  use: 'Úsáidimid {}.',
  ask: 'Le do thoiliú úsáidimid freisin {}.',
  and: ' agus ',
  necessary: 'fianáin *riachtanacha* chun an suíomh a rith',
  functional: 'fianáin *fheidhmiúla* chun do shocruithe a mheabhrú',
  analytics: 'fianáin *anailíse* a léiríonn cé na leathanaigh a chabhraíonn',
  banner: 'Athraigh d’intinn am ar bith sna socruithe. Is ionann dúnadh agus diúltú.',
  'accept-all': 'Glac le gach ceann',
  'reject-all': 'Diúltaigh gach ceann',
  settings: 'Socruithe',
  policy: 'Príobháideachas',
  close: 'Dún',
  notice: 'Fútsa atá sé.',
  ok: 'OK',
  'opt-out': 'Diúltaigh',
  status: 'Cloímid le comhartha Global Privacy Control do bhrabhsálaí. Múchta: {}.',
  saved: 'Sábháilte.',
}
