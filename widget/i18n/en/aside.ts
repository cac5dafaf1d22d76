import type { AsideWords } from '../../../src/model/words.ts'

export const words: AsideWords = {
  tips: {
    necessary: 'Without these the site cannot work or be safe, so they cannot be turned off.',
    recipient: 'A company that receives this data from us and works with it for us.',
    kept: 'How long this stays on your device unless you remove it sooner.',
    gpc: 'A setting of your browser that tells every site not to pass your data on. We take it for a no.',
  },
  clearing: 'Removing what was stored …',
  cleared: { one: '{} stored item was removed.', other: '{} stored items were removed.' },
  none: 'Nothing was stored.',
  survived: { one: '{} item could not be removed:', other: '{} items could not be removed:' },
  why: {
    'http-only': 'only our server can remove it',
    'other-domain': 'it was set where this page cannot reach',
    'in-use': 'something on this page keeps writing it, until you reload',
  },
}
