import type { BannerWords } from '../../../src/model/words.ts'

export const words: BannerWords = {
  lang: 'lv',
  title: 'Jūsu privātums vietnē {}',
  use: 'Mēs izmantojam {}.',
  ask: 'Ar jūsu piekrišanu izmantojam arī {}.',
  and: ' un ',
  necessary: '*nepieciešamās sīkdatnes* vietnes darbībai',
  functional: '*funkcionālās sīkdatnes* jūsu iestatījumiem',
  analytics: '*analītiskās sīkdatnes*, kas rāda, kuras lapas palīdz',
  banner: 'Izvēli varat jebkurā laikā mainīt iestatījumos. Aizvēršana nozīmē „nē”.',
  'accept-all': 'Pieņemt visas',
  'reject-all': 'Noraidīt visas',
  settings: 'Iestatījumi',
  policy: 'Privātuma politika',
  close: 'Aizvērt',
  notice: 'Izvēle ir jūsu ziņā.',
  ok: 'Labi',
  'opt-out': 'Atteikties',
  status: 'Ievērojam jūsu pārlūka signālu Global Privacy Control. Izslēgts: {}.',
  saved: 'Saglabāts.',
}
