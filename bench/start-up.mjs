import { aims } from './aims.mjs'
import { pretend } from './conditions.mjs'
import { scripts } from './declared.mjs'
import { answer } from './doors-pages.mjs'
import { categories, readScript } from './trace.mjs'
import { invite } from './visitors.mjs'

/** @typedef {import('./aims.mjs').Figure} Figure */

const pairs = [
  { title: '10 declarations', off: 'off', on: 'on' },
  { title: '10 000 declarations', off: 'off-crowd', on: 'crowd' },
]

const situations = pairs.flatMap(pair =>
  [4, 1].flatMap(cpu => [true, false].map(isNew => ({ ...pair, cpu, isNew }))),
)

/** What the SDK's script does as it comes, in ms. */
async function start(
  /** @type {import('playwright').BrowserContext} */ context,
  /** @type {string} */ url,
  /** @type {{ cpu: number, script: string }} */ { cpu, script },
) {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  // The browser's process for the page is there, as it is on a visitor's second tab.
  await page.goto(new URL('/blank.html', url).href)
  await pretend(session, { name: '', cpu })
  const browser = /** @type {import('playwright').Browser} */ (context.browser())
  await browser.startTracing(page, { categories })
  await page.goto(url, { waitUntil: 'load' })
  const trace = await browser.stopTracing()
  await page.close()
  return readScript(trace, `/${script}.js`)
}

/**
 * What the guard adds to what the script does as it comes, in Chromium, for a visitor who has answered: where the script
 * is new, and where its compiled form is kept.
 * @param {(name: string) => string} urlOf
 * @param {number} count
 */
export async function measureStarts(urlOf, count) {
  const visitors = await invite()
  for (const name of pairs.flatMap(({ off, on }) => [off, on])) {
    const page = await visitors.regular.newPage()
    await answer(page, urlOf(name))
    // From the third load on the compiled script is kept.
    for (let load = 0; load < 3; load++) await page.reload()
    await page.close()
  }
  const cookies = await visitors.regular.cookies()

  const rows = situations.map(situation => {
    const { isNew, cpu, title } = situation
    /** @type {Figure} */
    const figure = {
      title: `${isNew ? 'new' : 'kept'} script, ${cpu}x CPU, ${title}`,
      off: [],
      on: [],
      aim: cpu > 1 ? aims.start : aims.fullSpeed,
    }
    return { ...situation, figure }
  })
  for (let round = 1; round <= count; round++) {
    console.error(`start-up: round ${round} of ${count}`)
    for (const { figure, isNew, cpu, ...pair } of rows)
      for (const side of /** @type {const} */ (['off', 'on'])) {
        const context = isNew ? await visitors.newcomer() : visitors.regular
        if (isNew) await context.addCookies(cookies)
        figure[side].push(await start(context, urlOf(pair[side]), { cpu, script: scripts[side] }))
        if (isNew) await context.close()
      }
  }
  await visitors.leave()
  return rows.map(({ figure }) => figure)
}
