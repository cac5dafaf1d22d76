// The marketing site's analytics: a marked script, so it begins its life with a yes.
import { countWithPosthog, pausePosthog } from '../../sdk/posthog.ts'
import { followConsent } from './follow-consent.ts'

followConsent(consent => {
  consent.signal(({ choices }) => {
    if (choices.analytics) countWithPosthog()
    else pausePosthog()
  })
})
