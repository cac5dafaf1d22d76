import { chromium } from 'playwright'
import { startDemo } from '../demo/server.mjs'
import { launchOptions } from '../test/tools/browsers.mjs'
import { median } from './median.mjs'

const aim = 1000

/** @typedef {import('playwright').Page} Page */

/** Milliseconds since 1970, as finely as a page can tell; alike in all tabs. */
const clock = 'performance.timeOrigin + performance.now()'

/** From an answer in one tab until the other one tells its subscribers, in ms. */
async function untilTold(/** @type {Page} */ here, /** @type {Page} */ there, /** @type {string} */ answer) {
  await there.evaluate(`void (window.heard = new Promise(then => {
    const end = clientlinkConsent.subscribe(() => { end(); then(${clock}) })
  }))`)
  // A record counts in seconds, and of two in one second the stricter holds.
  await here.waitForTimeout(1100)
  const given = await here.evaluate(`{ const given = ${clock}; clientlinkConsent.${answer}(); given }`)
  return Number(await there.evaluate('heard')) - Number(given)
}

/** How long a choice in one tab takes to hold in another that nobody touches; the aim is a second. */
export async function measureTabs({ count = 15 } = {}) {
  const demo = await startDemo()
  const browser = await chromium.launch(launchOptions('chromium', { isWhole: true }))
  try {
    const context = await browser.newContext()
    const open = async () => {
      const page = await context.newPage()
      await page.goto(`${demo.url}/bare?from=berlin&bar=0`)
      return page
    }
    const [here, there] = [await open(), await open()]
    await untilTold(here, there, 'acceptAll')
    const times = []
    for (let round = 0; round < count; round++)
      for (const answer of ['rejectAll', 'acceptAll']) times.push(await untilTold(here, there, answer))
    const longest = Math.max(...times)
    console.log(
      `\nA choice in one tab holds in another after: ms, of ${times.length} answers\n  median ${median(times).toFixed(0)}, longest ${longest.toFixed(0)}  ${longest < aim ? 'kept' : 'missed'}`,
    )
  } finally {
    await browser.close()
    await demo.close()
  }
}
