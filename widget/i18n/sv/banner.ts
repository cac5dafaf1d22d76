import type { BannerWords } from '../../../src/model/words.ts'

export const words: BannerWords = {
  lang: 'sv',
  title: 'Din integritet på {}',
  use: 'Vi använder {}.',
  ask: 'Med ditt samtycke använder vi även {}.',
  and: ' och ',
  necessary: '*nödvändiga kakor* för att webbplatsen ska fungera',
  functional: '*funktionella kakor* för att minnas dina inställningar',
  analytics: '*analytiska kakor* för att se vilka sidor som hjälper',
  banner: 'Du kan ändra dig när som helst i inställningarna. Att stänga betyder nej.',
  'accept-all': 'Godkänn alla',
  'reject-all': 'Avvisa alla',
  settings: 'Inställningar',
  policy: 'Integritetspolicy',
  close: 'Stäng',
  notice: 'Valet är ditt.',
  ok: 'OK',
  'opt-out': 'Välj bort',
  status: 'Vi följer signalen Global Privacy Control från din webbläsare. Av: {}.',
  saved: 'Sparat.',
}
