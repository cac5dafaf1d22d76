import type { Declaration } from '../model/declarations.ts'

/**
 * What Piwik PRO keeps and sends. That @piwikpro/tracking-base-library 1.7.0 asks for its script was observed in a
 * browser run on 2026-11-23; the rest is what Piwik PRO’s own pages name. A domain of your own for it is yours to
 * declare.
 */
export const piwikpro: readonly Declaration[] = [
  { cookie: '_pk_id.*', purpose: 'Counts a visitor once', by: 'Piwik PRO', keeps: '13 months' },
  { cookie: '_pk_ses.*', purpose: 'Groups the pages of one visit', by: 'Piwik PRO', keeps: '30 minutes' },
  {
    cookie: '_pk_cvar*',
    purpose: 'Remembers what was said of the page before',
    by: 'Piwik PRO',
    keeps: '30 minutes',
  },
  {
    cookie: 'ppms_privacy_*',
    purpose: 'Remembers what you told Piwik PRO’s own form',
    by: 'Piwik PRO',
    keeps: '1 year',
  },
  {
    cookie: 'stg_returning_visitor',
    purpose: 'Remembers that you were here before',
    by: 'Piwik PRO',
    keeps: '1 year',
  },
  {
    cookie: 'stg_last_interaction',
    purpose: 'Remembers when you were last here',
    by: 'Piwik PRO',
    keeps: '1 year',
  },
  {
    cookie: 'stg_traffic_source_priority',
    purpose: 'Remembers where you came from',
    by: 'Piwik PRO',
    keeps: '30 minutes',
  },
  {
    cookie: 'stg_externalReferrer',
    purpose: 'Remembers where you came from',
    by: 'Piwik PRO',
    keeps: 'until you close the browser',
  },
  {
    cookie: 'stg_utm_campaign',
    purpose: 'Remembers which campaign led you here',
    by: 'Piwik PRO',
    keeps: 'until you close the browser',
  },
  {
    cookie: 'stg_pk_campaign',
    purpose: 'Remembers which campaign led you here',
    by: 'Piwik PRO',
    keeps: 'until you close the browser',
  },
  {
    cookie: 'stg_fired__*',
    purpose: 'Remembers what was counted in this visit',
    by: 'Piwik PRO',
    keeps: 'until you close the browser',
  },
  {
    cookie: 'stg_debug',
    purpose: 'Shows us what gets counted, while we test',
    by: 'Piwik PRO',
    keeps: '14 days',
  },
  { storage: 'ppms_webstorage', purpose: 'Counts a visitor once', by: 'Piwik PRO', keeps: 'until cleared' },
  {
    host: 'piwik.pro',
    purpose: 'Receives which pages get read',
    by: 'Piwik PRO',
    keeps: 'as long as its terms say',
  },
]
