import type { Declaration } from '../model/declarations.ts'

/**
 * What @sentry/browser 11.12.0 keeps and sends, session replay included; observed in a browser run on 2026-11-23. A
 * server or a tunnel of your own is yours to declare.
 */
export const sentry: readonly Declaration[] = [
  {
    storage: 'sentryReplaySession',
    purpose: 'Ties an error to the visit it broke',
    by: 'Sentry',
    keeps: 'this tab',
  },
  {
    storage: 'sentry_previous_trace',
    purpose: 'Ties a page to the one before it',
    by: 'Sentry',
    keeps: 'this tab',
  },
  {
    database: 'sentry-offline',
    purpose: 'Holds what is about to be sent',
    by: 'Sentry',
    keeps: 'until it is sent',
  },
  {
    host: 'ingest.sentry.io',
    purpose: 'Receives what broke, and where in our code',
    by: 'Sentry',
    keeps: 'as long as its terms say',
  },
  {
    host: 'ingest.us.sentry.io',
    purpose: 'Receives what broke, and where in our code',
    by: 'Sentry',
    keeps: 'as long as its terms say',
  },
  {
    host: 'ingest.de.sentry.io',
    purpose: 'Receives what broke, and where in our code',
    by: 'Sentry',
    keeps: 'as long as its terms say',
  },
  {
    host: 'sentry.io/api/',
    purpose: 'Receives what broke, and what you tell us of it',
    by: 'Sentry',
    keeps: 'as long as its terms say',
  },
  {
    host: 'sentry-cdn.com',
    purpose: 'Delivers the script that reports errors',
    by: 'Sentry',
    keeps: 'as long as its terms say',
  },
]
