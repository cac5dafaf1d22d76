import type { PageWords } from '../../../src/model/words.ts'

export const words: PageWords = {
  lang: 'uk',
  reopen: 'Налаштування приватності',
  'reject-all': 'Відхилити все',
  someOn: 'дещо необов’язкове ввімкнено',
  allOff: 'усе необов’язкове вимкнено',
  loads: 'Під час завантаження дані надсилаються до {} (категорія: {}).',
  functional: 'функціональні',
  analytics: 'аналітичні',
  once: 'Завантажити раз',
  always: 'Завжди дозволяти',
}
