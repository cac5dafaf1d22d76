import type { Declaration } from '../model/declarations.ts'

/**
 * Where Vercel Web Analytics and Speed Insights are fetched from and send to; neither keeps anything. The first’s
 * script was observed in a browser run of @vercel/analytics 2.0.1 on 2026-11-23, the second is as Vercel’s own pages
 * name it. Not all of `/_vercel/`: pictures come from there, too. A path of your own (`basePath`) is yours to declare.
 */
export const vercel: readonly Declaration[] = [
  {
    host: '/_vercel/insights/',
    purpose: 'Receives which pages get read',
    by: 'Vercel',
    keeps: 'as long as its terms say',
  },
  {
    host: '/_vercel/speed-insights/',
    purpose: 'Receives how fast pages are',
    by: 'Vercel',
    keeps: 'as long as its terms say',
  },
  {
    host: 'va.vercel-scripts.com',
    purpose: 'Delivers the script that counts, while we develop',
    by: 'Vercel',
    keeps: 'as long as its terms say',
  },
]
