import type { PageWords } from '../../../src/model/words.ts'

export const words: PageWords = {
  lang: 'ru',
  reopen: 'Настройки конфиденциальности',
  'reject-all': 'Отклонить все',
  someOn: 'что-то необязательное включено',
  allOff: 'всё необязательное отключено',
  loads: 'При загрузке данные отправляются в {} (категория: {}).',
  functional: 'функциональные',
  analytics: 'аналитические',
  once: 'Загрузить один раз',
  always: 'Всегда разрешать',
}
