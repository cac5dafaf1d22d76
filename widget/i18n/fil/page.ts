import type { PageWords } from '../../../src/model/words.ts'

export const words: PageWords = {
  lang: 'fil',
  reopen: 'Mga setting ng privacy',
  'reject-all': 'Tanggihan lahat',
  someOn: 'may opsyonal na naka-on',
  allOff: 'naka-off ang lahat ng opsyonal',
  loads: 'Kapag ni-load ito, may datos na ipapadala sa {} (kategorya: {}).',
  functional: 'functional',
  analytics: 'pang-analytics',
  once: 'I-load nang isang beses',
  always: 'Laging payagan',
}
