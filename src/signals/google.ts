import type { VendorSignal } from '../model/vendor-signal.ts'

/** Denied whatever was chosen: the privacy policy promises that there is no advertising. */
const always = { ad_storage: 'denied', ad_user_data: 'denied', ad_personalization: 'denied' }

/** Speaks Google Consent Mode v2 on a `dataLayer`: everything denied first, then what the choices say, at each change. */
export function google<C extends string = never>(
  dataLayer: { push(command: unknown): unknown },
  category: C | 'analytics' = 'analytics',
): VendorSignal<C | 'analytics' | 'functional'> {
  const gtag = function (..._command: [name: 'consent', act: 'default' | 'update', types: object]) {
    // biome-ignore lint/complexity/noArguments: Google reads the arguments object itself; an array in its place is ignored.
    dataLayer.push(arguments)
  }
  const types = (analytics = 'denied', settings = 'denied') => ({
    analytics_storage: analytics,
    functionality_storage: settings,
    personalization_storage: settings,
  })
  return ({ choices }, before) => {
    const [analytics, settings] = [choices[category], choices.functional]
    if (!before) gtag('consent', 'default', { ...always, ...types(), security_storage: 'denied' })
    else if (analytics === before.choices[category] && settings === before.choices.functional) return
    gtag('consent', 'update', types(analytics ? 'granted' : 'denied', settings ? 'granted' : 'denied'))
  }
}
