import type { Declaration } from '../model/declarations.ts'

/**
 * What posthog-js 1.449.2 keeps and sends; observed in a browser run on 2026-11-23. Names that begin otherwise
 * (`persistence_name`) and a proxy of your own are yours to declare.
 */
export const posthog: readonly Declaration[] = [
  { cookie: 'ph_*_posthog', purpose: 'Counts a visitor once', by: 'PostHog', keeps: '1 year' },
  {
    cookie: '__ph_opt_in_out_*',
    purpose: 'Remembers whether counting was paused',
    by: 'PostHog',
    keeps: '1 year',
  },
  {
    cookie: 'dmn_chk_*',
    purpose: 'Finds out which domain may set a cookie',
    by: 'PostHog',
    keeps: 'a moment',
  },
  {
    cookie: '__ph_cookie_support_*',
    purpose: 'Tests whether this browser can keep anything',
    by: 'PostHog',
    keeps: 'a moment',
  },
  {
    storage: 'ph_*',
    purpose: 'Groups the pages of one visit, and holds what is about to be sent',
    by: 'PostHog',
    keeps: 'until cleared',
  },
  {
    storage: '__ph_opt_in_out_*',
    purpose: 'Remembers whether counting was paused',
    by: 'PostHog',
    keeps: 'until cleared',
  },
  {
    storage: 'seenSurvey_*',
    purpose: 'Remembers that you have seen a survey',
    by: 'PostHog',
    keeps: 'until cleared',
  },
  {
    storage: 'inProgressSurvey_*',
    purpose: 'Remembers a survey you have begun',
    by: 'PostHog',
    keeps: 'until cleared',
  },
  {
    storage: 'lastSeenSurveyDate',
    purpose: 'Remembers when you last saw a survey',
    by: 'PostHog',
    keeps: 'until cleared',
  },
  {
    storage: '__support__',
    purpose: 'Tests whether this browser can keep anything',
    by: 'PostHog',
    keeps: 'a moment',
  },
  {
    storage: '__mplssupport__',
    purpose: 'Tests whether this browser can keep anything',
    by: 'PostHog',
    keeps: 'a moment',
  },
  {
    host: 'posthog.com',
    purpose: 'Receives which pages and features get used',
    by: 'PostHog',
    keeps: 'as long as its terms say',
  },
]
