import type { Declaration } from '../model/declarations.ts'

/**
 * What countly-sdk-web 26.1.1 keeps; observed in a browser run on 2026-11-23. Where it sends to is your own server:
 * declare its host beside this list.
 */
export const countly: readonly Declaration[] = [
  { cookie: '*/cly_*', purpose: 'Counts a visitor once', by: 'Countly', keeps: '30 days' },
  {
    storage: '*/cly_*',
    purpose: 'Counts a visitor once, and holds what is about to be sent',
    by: 'Countly',
    keeps: 'until cleared',
  },
  {
    storage: 'cly_old_token',
    purpose: 'Remembers where you came from',
    by: 'Countly',
    keeps: 'until cleared',
  },
  {
    storage: 'cly_testLocal',
    purpose: 'Tests whether this browser can keep anything',
    by: 'Countly',
    keeps: 'a moment',
  },
]
