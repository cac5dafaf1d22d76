import type { BannerWords } from '../../../src/model/words.ts'

export const words: BannerWords = {
  lang: 'sr',
  title: 'Ваша приватност на {}',
  use: 'Користимо {}.',
  ask: 'Уз ваш пристанак користимо и {}.',
  and: ' и ',
  necessary: '*неопходне* колачиће за рад сајта',
  functional: '*функционалне* колачиће за ваша подешавања',
  analytics: '*аналитичке* колачиће који показују које странице помажу',
  banner: 'Одлуку увек можете променити у подешавањима. Затварање значи не.',
  'accept-all': 'Прихвати све',
  'reject-all': 'Одбиј све',
  settings: 'Подешавања',
  policy: 'Политика приватности',
  close: 'Затвори',
  notice: 'Одлука је ваша.',
  ok: 'У реду',
  'opt-out': 'Одбиј',
  status: 'Поштујемо сигнал Global Privacy Control вашег прегледача. Не користимо {}.',
  saved: 'Сачувано.',
}
