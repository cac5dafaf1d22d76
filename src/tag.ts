import { loadWords } from '../widget/load-words.ts'
import { widgetOf } from '../widget/parts.ts'
import { shareInstance } from './instance.ts'
import type { Consent, Guard } from './model/contract.ts'
import { ConsentError } from './model/error.ts'
import type { ConsentOptions } from './model/options.ts'
import { resolveOptions } from './model/resolve-options.ts'
import { startConsent } from './start.ts'

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

function start(tag: Element | null, guard: Guard | undefined): Consent | undefined {
  const begin = (given: ConsentOptions) => {
    const widget = widgetOf(loadWords)
    const options = resolveOptions<string>(given, report)
    const names = options.categories.map(category => category.name)
    const loadWidget = async (isAsked?: boolean) => {
      if (isAsked) widget.preload(options)
      return widget
    }
    return shareInstance(names, known => startConsent(options, { loadWidget, ...given, guard }, known))
  }
  try {
    const given = readOptions(tag)
    if (given.assets) __assets = new URL(given.assets, location.href).href
    return begin(given)
  } catch (cause) {
    // No JSON, or JSON of another shape: nothing of it can be trusted.
    report(new ConsentError('bad-option', cause, `The options cannot be read: ${cause}`))
    return begin({ rules: { '*': 'opt-in' } })
  }
}

/** Starts what the page's script tag asks for, once a page, with a guard where one is given. */
export function startTag(guard?: Guard): void {
  if (typeof document === 'undefined' || window.clientlinkConsent) return
  const consent = start(document.currentScript, guard)
  if (consent) window.clientlinkConsent = consent
}
