import type { BannerWords } from '../../../src/model/words.ts'

export const words: BannerWords = {
  lang: 'uk',
  title: 'Ваша приватність на {}',
  use: 'Ми використовуємо {}.',
  ask: 'За вашої згоди ми використовуємо також {}.',
  and: ' та ',
  necessary: '*необхідні* файли cookie для роботи сайту',
  functional: '*функціональні* файли cookie для ваших налаштувань',
  analytics: '*аналітичні* файли cookie для оцінки корисності сторінок',
  banner: 'Рішення можна будь-коли змінити в налаштуваннях. Закриття означає відмову.',
  'accept-all': 'Прийняти все',
  'reject-all': 'Відхилити все',
  settings: 'Налаштування',
  policy: 'Політика приватності',
  close: 'Закрити',
  notice: 'Вирішувати вам.',
  ok: 'Гаразд',
  'opt-out': 'Відмовитися',
  status: 'Ми враховуємо сигнал Global Privacy Control вашого браузера. Вимкнено: {}.',
  saved: 'Збережено.',
}
