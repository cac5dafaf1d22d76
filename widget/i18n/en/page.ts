import type { PageWords } from '../../../src/model/words.ts'

export const words: PageWords = {
  lang: 'en',
  reopen: 'Privacy settings',
  'reject-all': 'Reject all',
  someOn: 'something optional is on',
  allOff: 'everything optional is off',
  loads: 'Loading it sends data to {} (category: {}).',
  functional: 'functional',
  analytics: 'analytics',
  once: 'Load once',
  always: 'Always allow',
}
