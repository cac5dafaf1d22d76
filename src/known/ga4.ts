import type { Declaration } from '../model/declarations.ts'

/**
 * What Google Analytics 4 keeps and sends. That react-ga4 3.0.1 asks for its script was observed in a browser run on
 * 2026-11-23; the rest is what Google’s own pages name. Google Tag Manager comes from the same host, and waits with
 * it.
 */
export const ga4: readonly Declaration[] = [
  { cookie: '_ga', purpose: 'Counts a visitor once', by: 'Google', keeps: '2 years' },
  { cookie: '_ga_*', purpose: 'Groups the pages of one visit', by: 'Google', keeps: '2 years' },
  {
    host: 'googletagmanager.com',
    purpose: 'Delivers the script that counts',
    by: 'Google',
    keeps: 'as long as its terms say',
  },
  {
    host: 'google-analytics.com',
    purpose: 'Receives which pages get read',
    by: 'Google',
    keeps: 'as long as its terms say',
  },
  {
    host: 'analytics.google.com',
    purpose: 'Receives which pages get read',
    by: 'Google',
    keeps: 'as long as its terms say',
  },
  {
    host: 'www.google.com/g/collect',
    purpose: 'Receives which pages get read',
    by: 'Google',
    keeps: 'as long as its terms say',
  },
]
