import type { PageWords } from '../../../src/model/words.ts'

export const words: PageWords = {
  lang: 'sr',
  reopen: 'Подешавања приватности',
  'reject-all': 'Одбиј све',
  someOn: 'нешто необавезно је укључено',
  allOff: 'све необавезно је искључено',
  loads: 'Учитавањем се подаци шаљу на {} (категорија: {}).',
  functional: 'функционални',
  analytics: 'аналитички',
  once: 'Учитај једном',
  always: 'Увек дозволи',
}
