import type { BannerWords } from '../../../src/model/words.ts'

export const words: BannerWords = {
  lang: 'cy',
  title: 'Eich preifatrwydd ar {}',
  use: 'Rydym yn defnyddio {}.',
  ask: 'Gyda’ch cydsyniad, rydym hefyd yn defnyddio {}.',
  and: ' a hefyd ',
  necessary: 'cwcis *angenrheidiol* i redeg y wefan',
  functional: 'cwcis *swyddogaethol* i gofio eich gosodiadau',
  analytics: 'cwcis *dadansoddi* i weld pa dudalennau sy’n helpu',
  banner: 'Gallwch newid eich meddwl unrhyw bryd yn y gosodiadau. Mae cau’n golygu na.',
  'accept-all': 'Derbyn popeth',
  'reject-all': 'Gwrthod popeth',
  settings: 'Gosodiadau',
  policy: 'Preifatrwydd',
  close: 'Cau',
  notice: 'Eich dewis chi.',
  ok: 'Iawn',
  'opt-out': 'Gwrthod',
  status: 'Rydym yn parchu signal Global Privacy Control eich porwr. Wedi’u diffodd: {}.',
  saved: 'Wedi’i gadw.',
}
