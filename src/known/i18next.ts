import type { Declaration } from '../model/declarations.ts'

/**
 * What i18next-browser-languagedetector 8.3.0 keeps; observed in a browser run on 2026-11-23. Names of your own
 * (`lookupCookie` and its sisters) are yours to declare.
 */
export const i18next: readonly Declaration[] = [
  {
    cookie: 'i18next',
    purpose: 'Speaks your language',
    by: 'this site',
    keeps: 'until you close the browser',
  },
  { storage: 'i18nextLng', purpose: 'Speaks your language', by: 'this site', keeps: 'until cleared' },
  {
    storage: 'i18next.translate.boo',
    purpose: 'Tests whether this browser can keep anything',
    by: 'this site',
    keeps: 'a moment',
  },
]
