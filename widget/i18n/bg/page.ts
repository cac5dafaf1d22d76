import type { PageWords } from '../../../src/model/words.ts'

export const words: PageWords = {
  lang: 'bg',
  reopen: 'Настройки за поверителност',
  'reject-all': 'Отказвам всички',
  someOn: 'има включени незадължителни бисквитки',
  allOff: 'всичко незадължително е изключено',
  loads: 'Зареждането изпраща данни до {} (категория: {}).',
  functional: 'функционални',
  analytics: 'аналитични',
  once: 'Зареждане веднъж',
  always: 'Разрешаване винаги',
}
