import type { BannerWords } from '../../../src/model/words.ts'

export const words: BannerWords = {
  lang: 'fi',
  title: 'Yksityisyytesi sivustolla {}',
  use: 'Käytössä ovat {}.',
  ask: 'Suostumuksellasi käytössä ovat myös {}.',
  and: ' ja ',
  necessary: '*välttämättömät evästeet* sivuston toimintaa varten',
  functional: '*toiminnalliset evästeet* asetuksiasi varten',
  analytics: '*analyyttiset evästeet*, jotka kertovat, mitkä sivut auttavat',
  banner: 'Voit muuttaa mieltäsi asetuksissa milloin vain. Jos suljet, vastaus on ei.',
  'accept-all': 'Hyväksy kaikki',
  'reject-all': 'Hylkää kaikki',
  settings: 'Asetukset',
  policy: 'Tietosuoja',
  close: 'Sulje',
  notice: 'Sinä päätät.',
  ok: 'OK',
  'opt-out': 'Kiellä',
  status: 'Noudatamme selaimesi Global Privacy Control -signaalia. Pois käytöstä: {}.',
  saved: 'Tallennettu.',
}
