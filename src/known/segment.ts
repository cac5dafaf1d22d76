import type { Declaration } from '../model/declarations.ts'

/**
 * What @segment/analytics-next 1.84.3 keeps and sends; observed in a browser run on 2026-11-23. What Segment passes on
 * to other tools in the page, and a domain of your own for it, are yours to declare.
 */
export const segment: readonly Declaration[] = [
  { cookie: 'ajs_*', purpose: 'Counts a visitor once', by: 'Segment', keeps: '1 year' },
  {
    cookie: 's*context.referrer',
    purpose: 'Remembers which advert led you here',
    by: 'Segment',
    keeps: '1 year',
  },
  { cookie: '__tld__', purpose: 'Finds out which domain may set a cookie', by: 'Segment', keeps: 'a moment' },
  { storage: 'ajs_*', purpose: 'Counts a visitor once', by: 'Segment', keeps: 'until cleared' },
  {
    storage: 'persisted-queue:*',
    purpose: 'Holds what is about to be sent',
    by: 'Segment',
    keeps: 'until it is sent',
  },
  {
    host: 'cdn.segment.com',
    purpose: 'Delivers the script that counts',
    by: 'Segment',
    keeps: 'as long as its terms say',
  },
  {
    host: 'api.segment.io',
    purpose: 'Receives which pages and features get used',
    by: 'Segment',
    keeps: 'as long as its terms say',
  },
  {
    host: 'segmentapis.com',
    purpose: 'Receives which pages and features get used',
    by: 'Segment',
    keeps: 'as long as its terms say',
  },
]
