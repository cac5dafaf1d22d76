import type { Consent } from '../../src/model/contract.ts'

interface DemoWindow {
  /** The script tag's one global. */
  readonly clientlinkConsent?: Consent
  /** What the product puts on the window for this bar and the curious. */
  readonly consent?: Consent
}

/** The page's consent, whichever way it was installed. */
export function pageConsent(): Consent | undefined {
  const { clientlinkConsent, consent } = window as DemoWindow
  return [clientlinkConsent, consent].find(found => found?.state)
}
