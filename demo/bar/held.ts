import type { ConsentState } from '../../src/model/state.ts'
import { pageConsent, pageSdks } from './page-consent.ts'

/** Something that waits for a yes. */
export interface Held {
  readonly what: string
  readonly category: string
  readonly why: string
}

/** Marked elements that are still inert, and SDKs that have not been started. */
export function held(): Held[] {
  const state = pageConsent()?.state
  const waiting = [...document.querySelectorAll<HTMLElement>('[data-consent]')]
    .filter(element => isInert(element, state))
    .map(element => ({ what: nameOf(element), category: element.dataset.consent ?? '' }))
  const sdks = pageSdks()
    .filter(({ isStarted }) => !isStarted)
    .map(({ name, category }) => ({ what: name, category }))
  return [...waiting, ...sdks].map(item => ({ ...item, why: reason(item.category, state) }))
}

function isInert(element: HTMLElement, state: ConsentState | undefined): boolean {
  if (element instanceof HTMLScriptElement) return element.type === 'text/plain'
  if (element instanceof HTMLTemplateElement) return !state?.choices[element.dataset.consent ?? '']
  return !!element.dataset.src && !element.hasAttribute('src')
}

function nameOf(element: HTMLElement): string {
  const source = element.getAttribute('src') ?? element.dataset.src
  const kind = { script: 'script', iframe: 'frame', img: 'image' }[element.localName] ?? element.localName
  if (!source) return element.localName === 'script' ? 'script, inline' : `${kind}: markup`
  const { host, pathname } = new URL(source, location.href)
  return `${kind} ${host === location.host ? '' : host.replace(/:\d+$/, '')}${pathname}`
}

function reason(category: string, state: ConsentState | undefined): string {
  if (!state) return 'the SDK has not arrived'
  if (state.about.includes(category)) return 'the question is open'
  const basis = state.basis[category]
  if (basis === 'visitor') return 'you refused it'
  if (basis === 'signal') return 'Global Privacy Control'
  return state.regime === 'opt-in' ? 'off until a yes here' : 'off by default'
}
