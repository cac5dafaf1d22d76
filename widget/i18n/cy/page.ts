import type { PageWords } from '../../../src/model/words.ts'

export const words: PageWords = {
  lang: 'cy',
  reopen: 'Gosodiadau preifatrwydd',
  'reject-all': 'Gwrthod popeth',
  someOn: 'mae rhywbeth dewisol ymlaen',
  allOff: 'mae popeth dewisol wedi’i ddiffodd',
  loads: 'Mae ei lwytho yn anfon data. Derbynnydd: {} (categori: {}).',
  functional: 'swyddogaethol',
  analytics: 'dadansoddi',
  once: 'Llwytho unwaith',
  always: 'Caniatáu bob tro',
}
