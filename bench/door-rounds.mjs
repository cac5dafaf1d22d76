import { aims } from './aims.mjs'

/**
 * @typedef {import('./aims.mjs').Figure} Figure
 * @typedef {import('./doors-pages.mjs').Pages} Pages
 * @typedef {import('playwright').Page} Page
 * @typedef {keyof typeof import('./declared.mjs').prefixes} Standing
 * @typedef {object} Row
 * @property {string} use
 * @property {Standing} standing
 * @property {0 | 1 | 1000} count How many names in turn; 0 for first calls, each with a name that nobody has met.
 * @typedef {Row & { turns: number }} Call
 */

/** How long a sample of calls takes without the guard, in µs: short, so that few are interrupted by other work. */
const enough = 800
/** The calls in a sample of first calls, which need a name each. */
const firsts = 100

/** @type {Standing[]} */
const standings = ['allowed', 'shadowed', 'undeclared']

/** @type {Row[]} */
const rows = [
  { use: 'cookie, read', standing: 'allowed', count: 1 },
  ...standings.map(standing => /** @type {Row} */ ({ use: 'cookie, write', standing, count: 1 })),
  { use: 'cookie, write ended', standing: 'allowed', count: 1000 },
  { use: 'cookie, write ended', standing: 'undeclared', count: 1000 },
  { use: 'cookie, write ended', standing: 'allowed', count: 0 },
  ...['getItem', 'setItem'].flatMap(use =>
    standings.flatMap(standing => [1, 1000].map(count => /** @type {Row} */ ({ use, standing, count }))),
  ),
  { use: 'getItem', standing: 'allowed', count: 0 },
  { use: 'by name, get', standing: 'allowed', count: 1 },
  { use: 'by name, set', standing: 'allowed', count: 1 },
]
const inWords = { 0: ', first call', 1: '', 1000: ', a thousand names' }
const titleOf = (/** @type {Row} */ { use, standing, count }) => `${use}, ${standing}${inWords[count]}`

const ways = [
  'createElement, append',
  'createElement, setAttribute, append',
  'createElement, src, append',
  'innerHTML, text',
  'innerHTML, links and images',
]

/** So many calls that a clock of some microseconds tells their time. */
async function withTurns(/** @type {Page} */ page, /** @type {Row} */ row) {
  if (!row.count) return { ...row, turns: firsts }
  let turns = 10
  while (turns < enough * 10) {
    const each = await page.evaluate(call => doors.sample(call), { ...row, turns })
    if (each * turns > enough) break
    turns *= 2
  }
  return { ...row, turns }
}

/**
 * Everything once on each page, then all of it again, beginning with another page: neighbours in time are compared. The
 * first round, in which the browser learns what is called often, does not count.
 * @param {Pages} pages
 * @param {Figure[]} figures
 * @param {number} count
 * @param {(page: Page) => Promise<number[]>} take measures all figures on one page
 */
async function inTurn(pages, figures, count, take) {
  const order = /** @type {const} */ (['off', 'on', 'crowd'])
  for (let round = 0; round <= count; round++)
    for (const at of order.keys()) {
      const name = order[(at + round) % order.length] ?? 'off'
      const taken = await take(pages[name])
      if (round)
        for (const [place, figure] of figures.entries()) figure[name]?.push(taken[place] ?? Number.NaN)
    }
  return figures
}

/** Cookies and keys, in µs a call. What is shadowed does another thing than the browser: of that only the growth counts. */
export async function measureCalls(/** @type {Pages} */ pages, /** @type {number} */ rounds) {
  /** @type {Call[]} */
  const calls = []
  for (const row of rows) calls.push(await withTurns(pages.off, row))
  /** @type {Figure[]} */
  const figures = rows.map(row => ({
    title: titleOf(row),
    off: [],
    on: [],
    crowd: [],
    ...(row.count && row.standing !== 'shadowed' && { aim: aims.call }),
    ...(row.count && { growth: aims.growth }),
  }))
  return inTurn(pages, figures, rounds, page =>
    page.evaluate(calls => calls.map(call => doors.sample(call)), calls),
  )
}

/** Node by node, and as one string, in ms for 10 000 nodes. */
export function measureInsertions(/** @type {Pages} */ pages, /** @type {number} */ rounds) {
  /** @type {Figure[]} */
  const figures = ways.map(title => ({ title, off: [], on: [], crowd: [], aim: aims.insertion }))
  return inTurn(pages, figures, rounds, page =>
    page.evaluate(ways => ways.map(way => doors.insert(way)), ways),
  )
}
