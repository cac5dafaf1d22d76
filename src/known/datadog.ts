import type { Declaration } from '../model/declarations.ts'

/**
 * What @datadog/browser-rum 7.16.2 keeps and sends, whichever Datadog site receives it; observed in a browser run on
 * 2026-11-23. A proxy of your own is yours to declare.
 */
export const datadog: readonly Declaration[] = [
  { cookie: '_dd_s*', purpose: 'Groups the pages of one visit', by: 'Datadog', keeps: '1 year' },
  {
    cookie: 'dd_cookie_test_*',
    purpose: 'Tests whether this browser can keep anything',
    by: 'Datadog',
    keeps: 'a moment',
  },
  {
    cookie: 'dd_site_test_*',
    purpose: 'Finds out which domain may set a cookie',
    by: 'Datadog',
    keeps: 'a moment',
  },
  {
    storage: '_dd_*',
    purpose: 'Tells your tabs apart, and groups the pages of one visit',
    by: 'Datadog',
    keeps: 'until cleared',
  },
  { storage: 'dd_rc_*', purpose: 'Remembers how much to measure', by: 'Datadog', keeps: 'until cleared' },
  {
    host: 'browser-intake-datadoghq.com',
    purpose: 'Receives how fast pages are, and what breaks',
    by: 'Datadog',
    keeps: 'as long as its terms say',
  },
  {
    host: 'browser-intake-us3-datadoghq.com',
    purpose: 'Receives how fast pages are, and what breaks',
    by: 'Datadog',
    keeps: 'as long as its terms say',
  },
  {
    host: 'browser-intake-us5-datadoghq.com',
    purpose: 'Receives how fast pages are, and what breaks',
    by: 'Datadog',
    keeps: 'as long as its terms say',
  },
  {
    host: 'browser-intake-datadoghq.eu',
    purpose: 'Receives how fast pages are, and what breaks',
    by: 'Datadog',
    keeps: 'as long as its terms say',
  },
  {
    host: 'browser-intake-ap1-datadoghq.com',
    purpose: 'Receives how fast pages are, and what breaks',
    by: 'Datadog',
    keeps: 'as long as its terms say',
  },
  {
    host: 'browser-intake-ap2-datadoghq.com',
    purpose: 'Receives how fast pages are, and what breaks',
    by: 'Datadog',
    keeps: 'as long as its terms say',
  },
  {
    host: 'browser-intake-ddog-gov.com',
    purpose: 'Receives how fast pages are, and what breaks',
    by: 'Datadog',
    keeps: 'as long as its terms say',
  },
  {
    host: 'browser-intake-us2-ddog-gov.com',
    purpose: 'Receives how fast pages are, and what breaks',
    by: 'Datadog',
    keeps: 'as long as its terms say',
  },
  {
    host: 'datadoghq-browser-agent.com',
    purpose: 'Delivers the script that measures',
    by: 'Datadog',
    keeps: 'as long as its terms say',
  },
]
