import type { BlockedDetail } from '../../src/model/contract.ts'
import type { ConsentState } from '../../src/model/state.ts'
import { pageConsent } from './page-consent.ts'

/** Something that waits for a yes. */
export interface Held {
  readonly what: string
  /** `null` for what nobody declares, and for what is never let through. */
  readonly category: string | null
  readonly why: string
  /** Where in the page's code it came from, if that is known: `app.js:3:120`. */
  readonly from?: string | undefined
  /** What would declare it, as JSON to paste. */
  readonly declaration?: string | undefined
}

const blocked = new Map<string, BlockedDetail>()

/** Remembers what the guard tells of, and calls back. The bar is there before the product's own script. */
export function followBlocked(listener: () => void): void {
  document.addEventListener('clientlink:blocked', ({ detail }) => {
    blocked.set(`${detail.kind} ${detail.name}`, detail)
    listener()
  })
}

/** Marked elements that are still inert, and what the guard keeps from the browser. */
export function held(): Held[] {
  const state = pageConsent()?.state
  const waiting = [...document.querySelectorAll<HTMLElement>('[data-consent]')]
    .filter(element => isInert(element, state))
    .map(element => ({ what: nameOf(element), category: element.dataset.consent ?? '' }))
  const kept = [...blocked.values()]
    .filter(({ category }) => !category || !state?.choices[category])
    .map(({ kind, name, category, why, from, declaration }) => ({
      what: `${kind} ${name.replace(/:\d+$/, '')}`,
      category,
      why: why === 'never' || why === 'undeclared' ? whys[why] : reason(category ?? '', state),
      from: from?.replace(/^.*\//, ''),
      declaration: declaration ?? undefined,
    }))
  return [...waiting.map(item => ({ ...item, why: reason(item.category, state) })), ...kept]
}

const whys = { never: 'never, whatever is chosen', undeclared: 'declared nowhere' }

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
