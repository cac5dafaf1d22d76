import type { PageWords } from '../../../src/model/words.ts'

export const words: PageWords = {
  lang: 'is',
  reopen: 'Persónuverndarstillingar',
  'reject-all': 'Hafna öllum',
  someOn: 'eitthvað valkvætt er virkt',
  allOff: 'allt valkvætt er óvirkt',
  loads: 'Þegar efnið er sótt eru gögn send til {} (flokkur: {}).',
  functional: 'stillingar',
  analytics: 'tölfræði',
  once: 'Sækja einu sinni',
  always: 'Leyfa alltaf',
}
