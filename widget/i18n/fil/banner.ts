import type { BannerWords } from '../../../src/model/words.ts'

export const words: BannerWords = {
  lang: 'fil',
  title: 'Ang privacy ninyo sa {}',
  use: 'Gumagamit kami ng {}.',
  ask: 'Sa inyong pahintulot, gumagamit din kami ng {}.',
  and: ' at ',
  necessary: 'cookies na *kailangan* ng site',
  functional: 'cookies na *functional* para sa settings ninyo',
  analytics: 'cookies na *pang-analytics* para makita ang mga page na nakatutulong',
  banner: 'Puwedeng magbago ng isip anumang oras sa mga setting. Pagtanggi ang pagsara.',
  'accept-all': 'Tanggapin lahat',
  'reject-all': 'Tanggihan lahat',
  settings: 'Mga setting',
  policy: 'Patakaran sa privacy',
  close: 'Isara',
  notice: 'Kayo ang magpapasya.',
  ok: 'OK',
  'opt-out': 'Tanggihan',
  status: 'Sinusunod namin ang signal na Global Privacy Control ng browser ninyo. Naka-off: {}.',
  saved: 'Na-save na.',
}
