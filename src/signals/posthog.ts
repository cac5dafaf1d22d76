import type { VendorSignal } from '../model/vendor-signal.ts'

interface PostHog {
  clear_opt_in_out_capturing(): void
  set_config(config: { opt_out_capturing_by_default: boolean; opt_out_persistence_by_default: boolean }): void
  opt_in_capturing(options: { captureEventName: false }): void
  reset(resetDevice: true): void
}

/**
 * Tells PostHog whether it may capture and persist, now and at each change of the category. A refusal leaves nothing
 * behind, no note of the refusal either, and forgets who it was. For a client that has been initialized: its option
 * `loaded` is the place.
 */
export function posthog<C extends string = never>(
  client: PostHog,
  category: C | 'analytics' = 'analytics',
): VendorSignal<C | 'analytics'> {
  return ({ choices }, before) => {
    const isOut = !choices[category]
    if (before && isOut === !before.choices[category]) return
    client.clear_opt_in_out_capturing()
    client.set_config({ opt_out_capturing_by_default: isOut, opt_out_persistence_by_default: isOut })
    if (isOut) return client.reset(true)
    // Starts what waited for a yes, without an event about it; that PostHog then notes the yes is undone.
    client.opt_in_capturing({ captureEventName: false })
    client.clear_opt_in_out_capturing()
  }
}
