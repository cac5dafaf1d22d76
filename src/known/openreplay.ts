import type { Declaration } from '../model/declarations.ts'

/**
 * What @openreplay/tracker 19.0.1 keeps and sends to OpenReplay itself; observed in a browser run on 2026-11-23. A
 * server of your own is yours to declare.
 */
export const openreplay: readonly Declaration[] = [
  {
    storage: '__openreplay_*',
    purpose: 'Groups the pages of one visit',
    by: 'OpenReplay',
    keeps: 'until cleared',
  },
  {
    storage: '__or_*',
    purpose: 'Remembers what to look for in one visit',
    by: 'OpenReplay',
    keeps: 'this tab',
  },
  {
    storage: 'or_buffer_*',
    purpose: 'Holds what is about to be sent',
    by: 'OpenReplay',
    keeps: 'until it is sent',
  },
  {
    host: 'openreplay.com',
    purpose: 'Receives a recording of what happens on the page',
    by: 'OpenReplay',
    keeps: 'as long as its terms say',
  },
]
