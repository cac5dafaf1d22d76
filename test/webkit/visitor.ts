import { By, until, type WebDriver, type WebElement } from 'selenium-webdriver'
import type { Consent, View } from '../../src/model/contract.ts'
import { type ConsentRecord, decodeRecord } from '../../src/model/record.ts'
import type { ConsentState } from '../../src/model/state.ts'
import { focused, isProven, keysOnDisk, stateHeld } from '../e2e/in-page.ts'
import { addressFor, type Place } from '../e2e/visitor.ts'

/** Someone in front of WebKit: what they do, what they see, and what the page has made of it. */
export interface Visitor {
  /** For what has no word here: frames, windows. */
  readonly driver: WebDriver
  goesTo(address: string): Promise<void>
  /** Opens a page of the demo, from a place; the demo's README says what a query changes. */
  comesFrom(place: Place, path?: string, query?: Record<string, string>): Promise<void>
  reloads(): Promise<void>
  /** Waits until the page has loaded, and a little longer than its scripts wait for an idle moment. */
  waits(): Promise<void>
  /** Whether a view of the widget is on the screen, with nothing in front of it. */
  sees(view: View | 'placeholder'): Promise<boolean>
  /** Whether the page shows this text. */
  reads(text: string): Promise<boolean>
  /** Whether the switch of a category is on; `undefined` where there is none. */
  isOn(category: string): Promise<boolean | undefined>
  /** Clicks a button of the widget: by what it does, `accept-all`, or by a selector, `[part=once]`. */
  presses(button: string): Promise<void>
  /** Clicks an element of the page. */
  clicks(selector: string): Promise<void>
  /** Uses the keyboard: text, or `Key.TAB`. */
  types(...keys: string[]): Promise<void>
  /** What has the focus, down into the widget: its action, its name, or its tag. */
  focus(): Promise<string>
  /** The cookies the page's address has, `HttpOnly` ones too: name to value. */
  cookies(): Promise<Record<string, string>>
  /** The names on the disk in localStorage and sessionStorage, sorted. */
  storageKeys(): Promise<string[]>
  /** Waits until nothing of a decision waits any more: its receipt is taken, and the server has written the cookie. */
  isProven(): Promise<void>
  state(): Promise<ConsentState>
  choices(): Promise<Readonly<Record<string, boolean>>>
  /** The record as the consent cookie has it. */
  record(): Promise<ConsentRecord | undefined>
  /** Calls the page's own API. */
  tells(call: (consent: Consent) => unknown): Promise<void>
  /** What a function gives that runs in the page; it sees nothing but the page and what it is given. */
  within<Given extends unknown[], Result>(
    run: (...given: Given) => Result | Promise<Result>,
    ...given: Given
  ): Promise<Result>
}

/** The visitor in front of a browser; `demo` is the address of the demo. */
export function visitorOf(driver: WebDriver, demo: string): Visitor {
  const within: Visitor['within'] = (run, ...given) => driver.executeScript(run, ...given)
  const inWidget = (selector: string) =>
    within(findInWidget, selector) as unknown as Promise<WebElement | null>
  const state = () => within(stateHeld)
  const cookies = async () =>
    Object.fromEntries((await driver.manage().getCookies()).map(({ name, value }) => [name, value]))
  return {
    driver,
    goesTo: address => driver.get(address),
    comesFrom: (place, path, query) => driver.get(demo + addressFor(place, path, query)),
    reloads: () => driver.navigate().refresh(),
    waits: () =>
      within(async () => {
        if (document.readyState !== 'complete') await new Promise(then => addEventListener('load', then))
        await new Promise(then => setTimeout(then, 400))
      }),
    sees: view => within(isInSight, `[data-view=${view}]`),
    // biome-ignore lint/performance/useDomNodeTextContent: what is not shown is not read.
    reads: text => within(text => document.body.innerText.includes(text), text),
    isOn: async category => (await inWidget(`input[role=switch][name=${category}]`))?.isSelected(),
    async presses(button) {
      const selector = button.startsWith('[') ? button : `[data-action=${button}]`
      await (await driver.wait(() => inWidget(selector), 10_000, `no ${button}`))?.click()
    },
    clicks: selector => driver.wait(until.elementLocated(By.css(selector)), 10_000).click(),
    types: (...keys) =>
      driver
        .actions()
        .sendKeys(...keys)
        .perform(),
    focus: () => within(focused),
    cookies,
    storageKeys: () => within(keysOnDisk),
    isProven: async () => void (await driver.wait(() => within(isProven), 10_000, 'a receipt waits')),
    state,
    choices: async () => (await state()).choices,
    record: async () => decodeRecord((await cookies()).clientlink_choices),
    async tells(call) {
      await driver.executeScript(`(${call})(window.clientlinkConsent ?? window.consent)`)
    },
    within,
  }
}

/** An element of the widget, in whichever of its roots it is. */
function findInWidget(selector: string) {
  for (const host of document.querySelectorAll('clientlink-choices')) {
    const found = host.shadowRoot?.querySelector(selector)
    if (found) return found
  }
  return null
}

function isInSight(selector: string) {
  for (const { shadowRoot } of document.querySelectorAll('clientlink-choices')) {
    const element = shadowRoot?.querySelector(selector)
    if (!element) continue
    const { x, y, width, height } = element.getBoundingClientRect()
    const inFront = shadowRoot?.elementFromPoint(x + width / 2, y + height / 2)
    if (inFront && element.contains(inFront)) return true
  }
  return false
}
