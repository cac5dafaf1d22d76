import type { BannerWords } from '../../../src/model/words.ts'

export const words: BannerWords = {
  lang: 'ru',
  title: 'Ваша конфиденциальность на {}',
  use: 'Мы используем {}.',
  ask: 'С вашего согласия мы используем также {}.',
  and: ' и ',
  necessary: '*необходимые* файлы cookie для работы сайта',
  functional: '*функциональные* файлы cookie для ваших настроек',
  analytics: '*аналитические* файлы cookie для оценки пользы страниц',
  banner: 'Решение всегда можно изменить в настройках. Закрытие означает отказ.',
  'accept-all': 'Принять все',
  'reject-all': 'Отклонить все',
  settings: 'Настройки',
  policy: 'Политика конфиденциальности',
  close: 'Закрыть',
  notice: 'Решать вам.',
  ok: 'Хорошо',
  'opt-out': 'Отказаться',
  status: 'Мы учитываем сигнал Global Privacy Control вашего браузера. Отключено: {}.',
  saved: 'Сохранено.',
}
