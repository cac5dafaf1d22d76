import type { BannerWords } from '../../../src/model/words.ts'

export const words: BannerWords = {
  lang: 'da',
  title: 'Dit privatliv på {}',
  use: 'Vi bruger {}.',
  ask: 'Med dit samtykke bruger vi også {}.',
  and: ' og ',
  necessary: '*nødvendige cookies* til at drive siden',
  functional: '*funktionelle cookies* til at huske dine indstillinger',
  analytics: '*statistiske cookies* til at se, hvilke sider der hjælper',
  banner: 'Du kan altid ændre dit valg i indstillingerne. At lukke betyder nej.',
  'accept-all': 'Accepter alle',
  'reject-all': 'Afvis alle',
  settings: 'Indstillinger',
  policy: 'Privatlivspolitik',
  close: 'Luk',
  notice: 'Valget er dit.',
  ok: 'OK',
  'opt-out': 'Fravælg',
  status: 'Vi følger signalet Global Privacy Control fra din browser. Slået fra: {}.',
  saved: 'Gemt.',
}
