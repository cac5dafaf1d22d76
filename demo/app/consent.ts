// Imported first, before any SDK: what runs later finds the decision made.
import { createConsent } from '@clientlink/consent'
import { guard } from '@clientlink/consent/guard'
import { posthog, sentry } from '@clientlink/consent/known'
import choices from '../choices.json'
import { vary } from '../vary.mjs'

const query = new URLSearchParams(location.search)

const options = vary(choices, {
  policy: query.get('policy'),
  recipient: query.get('recipient'),
  options: query.get('options'),
})

/** The one consent of the product. */
export const consent = createConsent({
  ...options,
  categories: {
    ...options.categories,
    // What is known of the two beyond what `/cookies` shows: keys they try out for a moment, hosts that are not the demo's.
    analytics: {
      ...options.categories.analytics,
      declares: [...options.categories.analytics.declares, posthog, sentry],
    },
  },
  guard: guard(),
  loadWidget: () => import('@clientlink/consent/widget'),
})

// For the demo's bar, and for the curious in the console.
Object.assign(window, { consent })
