import { pretend } from './conditions.mjs'
import { untilPaint, untilSeen } from './press.mjs'
import { probe } from './probe.mjs'
import { categories, readTrace } from './trace.mjs'
import { weigh } from './weigh.mjs'

/**
 * @typedef {import('playwright').BrowserContext} BrowserContext
 * @typedef {import('./conditions.mjs').Condition} Condition
 * @typedef {import('./contestants.mjs').Contestant} Contestant
 * @typedef {Record<string, number | string>} Figures
 */

/** What an idle page may still do after its load, in ms. */
const rest = 500

/** The figures the page itself can tell. */
const told = async () => {
  const [paint] = await bench.kept('paint')
  const lcp = (await bench.kept('largest-contentful-paint')).at(-1)
  const shifts = await bench.kept('layout-shift')
  return {
    paint: paint?.startTime ?? Number.NaN,
    lcp: lcp?.element?.localName ?? 'none of the page',
    shift: shifts.reduce((sum, { value }) => sum + value, 0),
  }
}

/**
 * One load, traced from its first script to half a second after it, and then the answer or the panel, where the
 * visitor has one to give or to open.
 * @param {BrowserContext} context
 * @param {string} url
 * @param {Contestant} contestant
 * @param {Condition} condition
 * @param {{ first: boolean, press: boolean }} visit
 * @returns {Promise<Figures>}
 */
export async function visit(context, url, { banner = [], accept, panel }, condition, { first, press }) {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  // The browser's process for the page is there, as it is on a visitor's second tab.
  await page.goto(new URL('/blank.html', url).href)
  await page.addInitScript(`globalThis.bench = (${probe})(${JSON.stringify(first ? banner : [])})`)
  await pretend(session, condition)

  const browser = /** @type {import('playwright').Browser} */ (context.browser())
  await browser.startTracing(page, { categories })
  await page.goto(url, { waitUntil: 'load' })
  // Not by Playwright's own functions: what they put into a page first would be measured with it.
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'bench.sighted',
    awaitPromise: true,
  })
  await page.waitForTimeout(rest)
  const trace = await browser.stopTracing()

  /** @type {Figures} */
  const figures = {
    banner: Number(result.value ?? Number.NaN),
    ...readTrace(trace),
    ...(await page.evaluate(told)),
    ...(await weigh(page, session)),
  }
  if (first && accept && press) figures.press = await untilPaint(page, accept)
  if (!first && panel && press) figures.press = await untilSeen(page, ['#settings'], panel)
  await page.close()
  return figures
}
