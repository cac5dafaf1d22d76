import posthog from 'posthog-js'
import { vendorOrigin } from './vendor-origin.ts'

const token = 'phc_demo'
let isStarted = false

/** Starts the real posthog-js, or lets it go on counting where it was paused. */
export function countWithPosthog() {
  if (isStarted) {
    posthog.set_config({ disable_persistence: false, opt_out_capturing_by_default: false })
    return posthog.opt_in_capturing()
  }
  isStarted = true
  posthog.init(token, {
    api_host: vendorOrigin('posthog'),
    persistence: 'localStorage+cookie',
    person_profiles: 'identified_only',
    disable_session_recording: true,
    disable_surveys: true,
    disable_external_dependency_loading: true,
    request_batching: false,
    // The demo's own tests run in browsers that say they are automated.
    opt_out_useragent_filter: true,
  })
}

/** Stops counting; what was stored is the SDK's to remove. */
export function pausePosthog() {
  if (!isStarted) return
  posthog.opt_out_capturing()
  // Its own note of the pause is removed with the rest, so silence is what it must fall back to.
  posthog.set_config({ disable_persistence: true, opt_out_capturing_by_default: true })
}
