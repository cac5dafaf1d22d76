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
  const options: ConsentOptions = JSON.parse(source?.textContent?.trim() || '{}')
  const region = tag?.getAttribute('data-region')
  return region ? { ...options, region } : options
}

function start(tag: Element | null): Consent {
  const loadWidget = async () => widget
  try {
    const options = readOptions(tag)
    if (options.assets) __assets = new URL(options.assets, location.href).href
    return createConsent({ loadWidget, ...options }, report)
  } catch (cause) {
    // No JSON, or JSON of another shape: nothing of it can be trusted.
    report(new ConsentError('bad-option', cause, `The options cannot be read: ${cause}`))
    return createConsent({ loadWidget, rules: { '*': 'opt-in' } })
  }
}

if (typeof document !== 'undefined') window.clientlinkConsent ??= start(document.currentScript)
