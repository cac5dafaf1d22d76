import type { Declaration } from '../model/declarations.ts'

/**
 * What @microsoft/applicationinsights-web 3.4.4 keeps and sends; observed in a browser run on 2026-11-23. Names with a
 * prefix of your own (`namePrefix`) are yours to declare.
 */
export const appinsights: readonly Declaration[] = [
  { cookie: 'ai_user', purpose: 'Counts a visitor once', by: 'Microsoft', keeps: '1 year' },
  { cookie: 'ai_session', purpose: 'Groups the pages of one visit', by: 'Microsoft', keeps: '1 year' },
  {
    cookie: 'ai_authUser',
    purpose: 'Ties a visit to the account that signed in',
    by: 'Microsoft',
    keeps: 'until you close the browser',
  },
  { storage: 'AI_buffer*', purpose: 'Holds what is about to be sent', by: 'Microsoft', keeps: 'this tab' },
  {
    storage: 'AI_sentBuffer*',
    purpose: 'Holds what was sent until it has arrived',
    by: 'Microsoft',
    keeps: 'this tab',
  },
  {
    storage: 'appInsightsThrottle*',
    purpose: 'Remembers which warnings were reported',
    by: 'Microsoft',
    keeps: 'until cleared',
  },
  {
    storage: '/^[A-Z][a-z]{2} [A-Z][a-z]{2} \\d\\d \\d{4} \\d\\d:\\d\\d:\\d\\d GMT[+-]\\d{4}/',
    purpose: 'Tests whether this browser can keep anything',
    by: 'Microsoft',
    keeps: 'a moment',
  },
  {
    host: 'applicationinsights.azure.com',
    purpose: 'Receives how fast pages are, and what breaks',
    by: 'Microsoft',
    keeps: 'as long as its terms say',
  },
  {
    host: 'applicationinsights.azure.cn',
    purpose: 'Receives how fast pages are, and what breaks',
    by: 'Microsoft',
    keeps: 'as long as its terms say',
  },
  {
    host: 'applicationinsights.us',
    purpose: 'Receives how fast pages are, and what breaks',
    by: 'Microsoft',
    keeps: 'as long as its terms say',
  },
  {
    host: 'dc.services.visualstudio.com',
    purpose: 'Receives how fast pages are, and what breaks',
    by: 'Microsoft',
    keeps: 'as long as its terms say',
  },
  {
    host: 'js.monitor.azure.com',
    purpose: 'Delivers settings and the script that measures',
    by: 'Microsoft',
    keeps: 'as long as its terms say',
  },
]
