import type { BannerWords } from '../../../src/model/words.ts'

export const words: BannerWords = {
  lang: 'sl',
  title: 'Vaša zasebnost na {}',
  use: 'V uporabi so {}.',
  ask: 'Z vašo privolitvijo so v uporabi tudi {}.',
  and: ' in ',
  necessary: '*nujni piškotki* za delovanje strani',
  functional: '*funkcionalni piškotki* za vaše nastavitve',
  analytics: '*analitični piškotki*, ki pokažejo, katere strani pomagajo',
  banner: 'Odločitev lahko kadar koli spremenite v nastavitvah. Zaprtje pomeni ne.',
  'accept-all': 'Sprejmi vse',
  'reject-all': 'Zavrni vse',
  settings: 'Nastavitve',
  policy: 'Zasebnost',
  close: 'Zapri',
  notice: 'Izbira je vaša.',
  ok: 'V redu',
  'opt-out': 'Zavrni',
  status: 'Upoštevamo signal Global Privacy Control vašega brskalnika. Izklopljeno: {}.',
  saved: 'Shranjeno.',
}
