import { expect, type Page } from '@playwright/test'
import type { Consent, View } from '../../src/model/contract.ts'
import { type ConsentRecord, decodeRecord, encodeRecord } from '../../src/model/record.ts'
import type { ConsentState } from '../../src/model/state.ts'
import { isProven, stateHeld } from './in-page.ts'

/** Places of the demo, each with what its edge server would say. */
export type Place = 'berlin' | 'london' | 'zurich' | 'sanfrancisco' | 'montreal' | 'saopaulo' | 'nowhere'

/** The address of one of the demo's pages for someone who comes from a place; the demo's bar is left out. */
export const addressFor = (place: Place, path = '/', query: Record<string, string> = {}) =>
  `${path}?${new URLSearchParams({ from: place, bar: '0', ...query })}`

/** Someone in front of a page: what they do, what they see, and what the page has made of it. */
export interface Visitor {
  readonly page: Page
  /** Opens a page of the demo, from a place; the demo's README says what a query changes. */
  comesFrom(place: Place, path?: string, query?: Record<string, string>): Promise<void>
  /** A view of the widget, wherever it is in the page. */
  view(name: View): ReturnType<Page['locator']>
  /** A button of the widget by what it does. */
  button(action: string): ReturnType<Page['locator']>
  /** What makes one button weigh as much as another: element, size, type and colours. */
  looks(action: string): Promise<readonly (string | number)[]>
  /** The switch of a category in the panel. */
  switchOf(category: string): ReturnType<Page['locator']>
  presses(action: string): Promise<void>
  /** Waits until the page has loaded and has nothing better to do. */
  waits(): Promise<void>
  /** Waits until nothing of a decision waits any more: its receipt is taken, and the server has written the cookie. */
  isProven(): Promise<void>
  /** Loses every cookie after a decision, once no answer of the server is on its way that would bring one back. */
  losesCookies(): Promise<void>
  state(): Promise<ConsentState>
  choices(): Promise<Readonly<Record<string, boolean>>>
  /** The record as the consent cookie of the page's address has it. */
  record(): Promise<ConsentRecord | undefined>
  /** Calls the page's own API. */
  tells(call: (consent: Consent) => unknown): Promise<void>
}

declare global {
  interface Window {
    /** What the product puts there. */
    consent?: Consent
  }
}

export function visitorOf(page: Page): Visitor {
  const state = () => page.evaluate(stateHeld)
  const proven = async () => {
    // A decision is noted in a task of its own.
    await page.evaluate(() => new Promise(then => setTimeout(then)))
    await expect.poll(() => page.evaluate(isProven)).toBe(true)
  }
  const button = (action: string) => page.locator(`clientlink-choices [data-action=${action}]`)
  return {
    page,
    comesFrom: async (place, path, query) => void (await page.goto(addressFor(place, path, query))),
    view: name => page.locator(`clientlink-choices [data-view=${name}]`),
    button,
    looks: action =>
      button(action).evaluate(element => {
        const { width, height } = element.getBoundingClientRect()
        const { fontSize, fontWeight, color, backgroundColor } = getComputedStyle(element)
        return [
          element.localName,
          Math.round(width),
          Math.round(height),
          fontSize,
          fontWeight,
          color,
          backgroundColor,
        ]
      }),
    switchOf: category => page.locator(`clientlink-choices input[role=switch][name=${category}]`),
    async presses(action) {
      await button(action).click()
      // An answer that grants settles when the page has painted, or after 200 ms.
      await page
        .evaluate(
          () =>
            new Promise<void>(then => {
              requestAnimationFrame(() => setTimeout(() => setTimeout(then)))
              setTimeout(then, 250)
            }),
        )
        // A press may lead to another page.
        .catch(() => {})
    },
    waits: () =>
      page.evaluate(async () => {
        if (document.readyState !== 'complete') await new Promise(then => addEventListener('load', then))
        // A page that draws nothing may never be idle; the SDK gives up waiting after 2 seconds.
        await new Promise(then => requestIdleCallback(then, { timeout: 2100 }))
      }),
    isProven: proven,
    async losesCookies() {
      await proven()
      await page.context().clearCookies()
    },
    state,
    choices: async () => (await state()).choices,
    record: async () => {
      const found = await page.context().cookies(page.url())
      return decodeRecord(found.find(({ name }) => name === 'clientlink_choices')?.value)
    },
    tells: call =>
      page.evaluate(`(${call})(window.clientlinkConsent ?? window.consent)`).then(() => undefined),
  }
}

const now = () => Math.floor(Date.now() / 1e3)

/** A record as an earlier visit could have left it: everything accepted under opt-in, just now, unless said otherwise. */
export const recordOf = (parts: Partial<ConsentRecord> = {}): ConsentRecord => ({
  choices: { functional: true, analytics: true },
  regime: 'opt-in',
  act: 'accept-all',
  at: now(),
  policy: '2026-03-01',
  recipients: [],
  gpc: false,
  rest: [],
  ...parts,
})

/** Seconds since 1970, so many days ago. */
export const daysAgo = (days: number) => now() - days * 86400

/** A consent cookie from an earlier visit, for `context.addCookies`. */
export const consentCookie = (record: ConsentRecord | string, domain = '.clientlink.test') => ({
  name: 'clientlink_choices',
  value: typeof record === 'string' ? record : encodeRecord(record),
  domain,
  path: '/',
  expires: now() + 360 * 86400,
  sameSite: 'Lax' as const,
})
