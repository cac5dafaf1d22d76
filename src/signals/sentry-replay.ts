import type { VendorSignal } from '../model/vendor-signal.ts'

/** What is asked of Sentry's Replay: `Sentry.replayIntegration()` gives it, `Sentry.getReplay()` finds it. */
interface Replay {
  start(): void
  stop(options: { flush: false }): unknown
}

/**
 * Records while the category is granted. On a withdrawal the recording ends, and what was not yet sent is dropped.
 * For a client that has been initialized; sample rates of 0 leave the start to this signal.
 */
export function sentryReplay<C extends string = never>(
  replay: Replay,
  category: C | 'analytics' = 'analytics',
): VendorSignal<C | 'analytics'> {
  return ({ choices }, before) => {
    if (choices[category] === before?.choices[category]) return
    if (choices[category]) replay.start()
    // By default it would send the last piece on its way out.
    else void replay.stop({ flush: false })
  }
}
