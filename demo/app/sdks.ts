import { countWithPosthog } from '../sdk/posthog.ts'
import { watchWithSentry } from '../sdk/sentry.ts'

/**
 * Starts every SDK, as if there were nothing to ask. The guard in `consent.ts` keeps what they write and holds what they
 * send until there is a yes, and shuts them off at a no: none of them is told.
 */
export function startSdks(): void {
  countWithPosthog()
  watchWithSentry()
}
