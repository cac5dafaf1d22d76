import './page.ts'
import mixpanel from 'mixpanel-browser'
import { actsBy, vendorOrigin } from './page.ts'

mixpanel.init('token', {
  api_host: vendorOrigin('mixpanel'),
  track_pageview: true,
  batch_flush_interval_ms: 250,
  // It does nothing for browsers that say they are automated.
  opt_out_tracking_by_default: false,
})
actsBy(name => mixpanel.track(name))
