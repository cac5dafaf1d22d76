import type { Declaration } from '../model/declarations.ts'

/**
 * What mixpanel-browser 2.83.0 keeps and sends; observed in a browser run on 2026-11-23. Names of your own
 * (`persistence_name`) and a proxy of your own are yours to declare.
 */
export const mixpanel: readonly Declaration[] = [
  { cookie: 'mp_*_mixpanel', purpose: 'Counts a visitor once', by: 'Mixpanel', keeps: '1 year' },
  {
    cookie: '__mp_opt_in_out_*',
    purpose: 'Remembers whether counting was paused',
    by: 'Mixpanel',
    keeps: '1 year',
  },
  { storage: 'mp_*_mixpanel', purpose: 'Counts a visitor once', by: 'Mixpanel', keeps: 'until cleared' },
  { storage: 'mp_tab_id_mixpanel_*', purpose: 'Tells your tabs apart', by: 'Mixpanel', keeps: 'this tab' },
  {
    storage: 'mp_gen_new_tab_id_mixpanel_*',
    purpose: 'Tells your tabs apart',
    by: 'Mixpanel',
    keeps: 'this tab',
  },
  {
    storage: '__mp_opt_in_out_*',
    purpose: 'Remembers whether counting was paused',
    by: 'Mixpanel',
    keeps: 'until cleared',
  },
  {
    storage: '__mpq_*',
    purpose: 'Holds what is about to be sent',
    by: 'Mixpanel',
    keeps: 'until it is sent',
  },
  {
    storage: '__mprec_*',
    purpose: 'Holds what is about to be sent',
    by: 'Mixpanel',
    keeps: 'until it is sent',
  },
  {
    storage: '__mplss_*',
    purpose: 'Tests whether this browser can keep anything',
    by: 'Mixpanel',
    keeps: 'a moment',
  },
  {
    database: 'mixpanelBrowserDb',
    purpose: 'Holds what is about to be sent',
    by: 'Mixpanel',
    keeps: 'until it is sent',
  },
  {
    database: 'mixpanelFlagsDb',
    purpose: 'Remembers which features are on for you',
    by: 'Mixpanel',
    keeps: 'until cleared',
  },
  {
    host: 'mixpanel.com',
    purpose: 'Receives which pages and features get used',
    by: 'Mixpanel',
    keeps: 'as long as its terms say',
  },
  {
    host: 'mxpnl.com',
    purpose: 'Delivers the script that counts',
    by: 'Mixpanel',
    keeps: 'as long as its terms say',
  },
]
