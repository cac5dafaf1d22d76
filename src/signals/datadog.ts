import type { VendorSignal } from '../model/vendor-signal.ts'

/** What is asked of Datadog's SDK: `datadogRum` and `datadogLogs` have it, and so has `DD_RUM` of its script. */
interface Datadog {
  setTrackingConsent(consent: 'granted' | 'not-granted'): void
}

/**
 * Tells Datadog's SDK whether it may collect, now and at each change of the category. It may be told before `init`:
 * then nothing is kept or sent until the category is granted.
 */
export function datadog<C extends string = never>(
  sdk: Datadog,
  category: C | 'analytics' = 'analytics',
): VendorSignal<C | 'analytics'> {
  return ({ choices }, before) => {
    if (choices[category] === before?.choices[category]) return
    sdk.setTrackingConsent(choices[category] ? 'granted' : 'not-granted')
  }
}
