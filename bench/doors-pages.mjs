import { chromium, firefox } from 'playwright'
import { launchOptions } from '../test/tools/browsers.mjs'
import { calls } from './calls.mjs'
import { host, prefixes } from './declared.mjs'
import { insertions } from './insertions.mjs'

/** @typedef {{ off: import('playwright').Page, on: import('playwright').Page, crowd: import('playwright').Page }} Pages */

const types = { chromium, firefox }

/** Firefox's clock goes in steps of 20 µs and more; and a page that nobody looks at is as important as the others. */
const firefoxUserPrefs = {
  'privacy.reduceTimerPrecision': false,
  'privacy.reduceTimerPrecision.unconditional': false,
  'dom.ipc.processPriorityManager.enabled': false,
}

/** What an open page may still do after its load, in ms. */
const rest = 1500

/** Functional yes, analytics no, as an answer of an earlier page. */
export async function answer(/** @type {import('playwright').Page} */ page, /** @type {string} */ url) {
  await page.goto(url)
  await page.evaluate(() => window.clientlinkConsent?.choose({ functional: true, analytics: false }))
  await page.waitForTimeout(rest)
}

/**
 * The three pages, open side by side in one browser, ready to be measured in turn.
 * @param {'chromium' | 'firefox'} kind
 * @param {(name: string) => string} urlOf
 */
export async function openPages(kind, urlOf) {
  const options = launchOptions(kind, { isWhole: true })
  const browser = await types[kind].launch({
    ...options,
    ...(kind === 'firefox' && { firefoxUserPrefs: { ...options.firefoxUserPrefs, ...firefoxUserPrefs } }),
  })
  const context = await browser.newContext()
  const open = async (/** @type {string} */ name) => {
    const page = await context.newPage()
    await answer(page, urlOf(name))
    await page.reload()
    await page.waitForTimeout(rest)
    await page.evaluate(`globalThis.doors = (${calls})(${JSON.stringify(prefixes)})`)
    await page.evaluate(`doors.insert = (${insertions})(${JSON.stringify(host)})`)
    await page.evaluate(() => doors.fill())
    return page
  }
  const pages = { off: await open('off'), on: await open('on'), crowd: await open('crowd') }
  return { pages, version: browser.version(), close: () => browser.close() }
}
