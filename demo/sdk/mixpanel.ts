import mixpanel from 'mixpanel-browser'
import { vendorOrigin } from './vendor-origin.ts'

let runs = false

/** Starts the real mixpanel-browser, or lets it go on. */
export function countWithMixpanel() {
  if (runs) return
  runs = true
  mixpanel.init('demo0token', {
    api_host: vendorOrigin('mixpanel'),
    persistence: 'cookie',
    track_pageview: true,
  })
}

/** Tells Mixpanel what happened, while it may hear. */
export function tellMixpanel(event: string, properties: Record<string, string | undefined>) {
  if (runs) mixpanel.track(event, properties)
}

/** Stops it for the life of the page. */
export function pauseMixpanel() {
  if (!runs) return
  runs = false
  mixpanel.disable()
}
