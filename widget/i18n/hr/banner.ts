import type { BannerWords } from '../../../src/model/words.ts'

export const words: BannerWords = {
  lang: 'hr',
  title: 'Vaša privatnost na {}',
  use: 'U upotrebi su {}.',
  ask: 'Uz vašu privolu u upotrebi su i {}.',
  and: ' i ',
  necessary: '*nužni kolačići* za rad stranice',
  functional: '*funkcionalni kolačići* za vaše postavke',
  analytics: '*analitički kolačići* koji pokazuju koje stranice pomažu',
  banner: 'Odluku uvijek možete promijeniti u postavkama. Zatvaranje znači ne.',
  'accept-all': 'Prihvati sve',
  'reject-all': 'Odbij sve',
  settings: 'Postavke',
  policy: 'Pravila privatnosti',
  close: 'Zatvori',
  notice: 'Izbor je vaš.',
  ok: 'U redu',
  'opt-out': 'Odbij',
  status: 'Poštujemo signal Global Privacy Control vašeg preglednika. Isključeno: {}.',
  saved: 'Spremljeno.',
}
