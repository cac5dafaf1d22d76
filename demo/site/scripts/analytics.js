// The marketing site's analytics: a marked script, so it begins its life with a yes.
import { countWithPosthog, pausePosthog } from '../../sdk/posthog.ts'

const consent = window.clientlinkConsent
if (consent?.signal) {
  consent.signal(({ choices }) => {
    if (choices.analytics) countWithPosthog()
    else pausePosthog()
  })
} else countWithPosthog()
