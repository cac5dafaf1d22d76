import axe from 'axe-core'
import { expect, vi } from 'vitest'
import type { Consent, WidgetContext } from '../../../src/model/contract.ts'
import type { Category } from '../../../src/model/options.ts'
import type { ConsentState } from '../../../src/model/state.ts'

/** What jsdom lacks and browsers have. */
export function fillInJsdom() {
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync() {}
    },
  )
  if (!('adoptedStyleSheets' in ShadowRoot.prototype)) {
    const sheets = new WeakMap<object, unknown[]>()
    Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', {
      configurable: true,
      get() {
        if (!sheets.has(this)) sheets.set(this, [])
        return sheets.get(this)
      },
    })
  }
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true
  }
  HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
    this.open = false
  }
}

export const categories: readonly Category[] = [
  { name: 'necessary', default: 'on', recipients: [], hashes: [], claims: [] },
  {
    name: 'functional',
    default: 'on',
    recipients: [],
    hashes: [],
    claims: [
      { kind: 'storage', pattern: 'sidebar', category: 'functional', purpose: 'Sidebar', keeps: '1 year' },
    ],
  },
  {
    name: 'analytics',
    default: 'region',
    recipients: [{ name: 'Datadog', country: 'US', url: 'https://www.datadoghq.com/privacy' }],
    hashes: ['abc'],
    claims: [
      {
        kind: 'cookie',
        pattern: '_dd_s',
        category: 'analytics',
        purpose: 'Groups a visit',
        keeps: '4 hours',
      },
      { kind: 'host', pattern: 'browser-intake-datadoghq.com', category: 'analytics' },
    ],
  },
]

export const chat: Category = {
  name: 'chat',
  default: 'region',
  title: 'Support chat',
  description: 'Lets you talk to a person.',
  recipients: [],
  hashes: [],
  claims: [],
}

/** A state as a first visit in Germany has it, with what differs. */
export function stateOf(more: Partial<ConsentState> = {}): ConsentState {
  return {
    choices: { necessary: true, functional: true, analytics: false },
    basis: { necessary: 'default', functional: 'default', analytics: 'default' },
    region: { code: 'DE', source: 'server' },
    regime: 'opt-in',
    ask: 'first-visit',
    about: ['analytics'],
    decidedAt: null,
    gpc: false,
    ...more,
  }
}

/** A context that remembers what was asked of it, and whose state can be set. */
export function fakeContext(state = stateOf(), more: Partial<WidgetContext> = {}) {
  const listeners = new Set<(state: ConsentState, before: ConsentState) => void>()
  const consent = {
    state,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    open: vi.fn(async () => {}),
    close: vi.fn(),
    choose: vi.fn(),
    download: vi.fn(async () => {}),
    cleared: Promise.resolve({ cleared: [], survived: [] }),
  }
  const context: WidgetContext = {
    consent: consent as unknown as Consent,
    categories,
    policy: {
      updated: '2026-03-01',
      url: '/policy',
      archive: '/archive',
      contact: 'mailto:privacy@example.com',
    },
    locale: 'en',
    theme: 'auto',
    placement: 'corner',
    reopen: 'start',
    messages: {},
    note: () => null,
    answer: vi.fn(),
    ...more,
  }
  const set = (next: Partial<ConsentState>) => {
    const before = consent.state
    consent.state = { ...before, ...next }
    for (const listener of listeners) listener(consent.state, before)
  }
  return { context, consent, listeners, set }
}

/** The widget's shadow root. */
export function shadow(): ShadowRoot {
  const root = document.querySelector('clientlink-choices')?.shadowRoot
  if (!root) throw new Error('no widget in the page')
  return root
}

/** The element in the widget that fits, which must be there. */
export function inside<E extends HTMLElement = HTMLElement>(selector: string): E {
  const found = shadow().querySelector<E>(selector)
  if (!found) throw new Error(`nothing in the widget fits ${selector}`)
  return found
}

export const words = (selector: string) => inside(selector).textContent?.replace(/\s+/g, ' ').trim()

/** axe-core finds nothing. Colours are for a real browser. */
export async function isAccessible() {
  const { violations } = await axe.run(document, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  })
  expect(violations.map(({ id, nodes }) => [id, nodes.map(node => node.html)])).toEqual([])
}
