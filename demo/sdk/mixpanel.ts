import mixpanel from 'mixpanel-browser'
import { vendorOrigin } from './vendor-origin.ts'

let isStarted = false
let isCounting = false

/** Starts the real mixpanel-browser, or lets it go on counting where it was paused. */
export function countWithMixpanel() {
  if (isCounting) return
  isCounting = true
  if (isStarted) return mixpanel.clear_opt_in_out_tracking()
  isStarted = true
  mixpanel.init('demo0token', {
    api_host: vendorOrigin('mixpanel'),
    persistence: 'cookie',
    track_pageview: true,
    batch_requests: false,
  })
}

/** Tells Mixpanel what happened, while it may hear. */
export function tellMixpanel(event: string, properties: Record<string, string | undefined>) {
  if (isCounting) mixpanel.track(event, properties)
}

/** Stops counting; what was stored is the SDK's to remove. */
export function pauseMixpanel() {
  if (!isCounting) return
  isCounting = false
  mixpanel.opt_out_tracking({ delete_user: false })
}
