import type { Consent } from '@clientlink/consent'
import type {} from '@clientlink/consent/script-tag'

/** Gives the page's consent: at once, or when an async tag has arrived. */
export function followConsent(listener: (consent: Consent) => void): void {
  const present = window.clientlinkConsent
  if (present) listener(present)
  else document.addEventListener('clientlink:ready', ({ detail }) => listener(detail.consent), { once: true })
}
