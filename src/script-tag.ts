import * as widget from '../widget/index.ts'
import { createConsent } from './consent.ts'
import type { Consent } from './model/contract.ts'
import { ConsentError } from './model/error.ts'
import type { ConsentOptions } from './model/options.ts'

declare global {
  interface Window {
    /** The page's instance, where the script tag started it. */
    clientlinkConsent?: Consent
  }
}

/** The URL that parts are fetched from; the build puts the script's own there. */
declare let __assets: string

/** A mistake in the tag's options stops nothing: it is said, the entry is dropped, and every region is opt-in. */
const report = (error: ConsentError) => console.error(`[clientlink] ${error.message}`)

/** The options of `<script data-clientlink-options>`, or of the element the tag names; `data-region` goes before them. */
function readOptions(tag: Element | null): ConsentOptions {
  const source = document.querySelector(tag?.getAttribute('options') || '[data-clientlink-options]')
  const text = source?.textContent?.trim() || '{}'
  let options: ConsentOptions
  try {
    options = JSON.parse(text)
  } catch {
    report(new ConsentError('bad-option', text, 'The options are no JSON.'))
    options = { rules: { '*': 'opt-in' } }
  }
  const region = tag?.getAttribute('data-region') || options.region
  return region ? { ...options, region } : options
}

if (typeof document !== 'undefined' && !window.clientlinkConsent) {
  const options = readOptions(document.currentScript)
  if (options.assets) __assets = new URL(options.assets, location.href).href
  window.clientlinkConsent = createConsent({ loadWidget: async () => widget, ...options }, report)
}
