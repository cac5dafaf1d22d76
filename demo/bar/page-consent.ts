import type { Consent } from '../../src/model/contract.ts'

/** An SDK the product starts once its category is granted. */
export interface WaitingSdk {
  readonly name: string
  readonly category: string
  readonly isStarted: boolean
}

interface DemoWindow {
  /** The script tag's one global. */
  readonly clientlinkConsent?: Consent
  /** What the product puts on the window for this bar and the curious. */
  readonly consent?: Consent
  readonly waitingSdks?: readonly WaitingSdk[]
}

/** The page's consent, whichever way it was installed. */
export function pageConsent(): Consent | undefined {
  const { clientlinkConsent, consent } = window as DemoWindow
  return [clientlinkConsent, consent].find(found => found?.state)
}

/** The SDKs the product means to start. */
export const pageSdks = () => (window as DemoWindow).waitingSdks ?? []
