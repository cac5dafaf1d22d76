import type { Declaration } from '../model/declarations.ts'

/**
 * What Fullstory keeps and sends. That @fullstory/browser 2.1.1 asks for its script was observed in a browser run on
 * 2026-11-23; its cookies are those Fullstory’s own pages name. A relay of your own is yours to declare.
 */
export const fullstory: readonly Declaration[] = [
  {
    cookie: 'fs_*',
    purpose: 'Counts a visitor once, and groups the pages of one visit',
    by: 'Fullstory',
    keeps: '1 year',
  },
  {
    storage: '_fs_*',
    purpose: 'Tells your tabs apart, and holds what is about to be sent',
    by: 'Fullstory',
    keeps: 'until cleared',
  },
  {
    host: 'fullstory.com',
    purpose: 'Receives a recording of what happens on the page',
    by: 'Fullstory',
    keeps: 'as long as its terms say',
  },
]
