import { conditions } from './conditions.mjs'
import { visit } from './visit.mjs'

/**
 * @typedef {import('playwright').Browser} Browser
 * @typedef {import('./contestants.mjs').Contestant} Contestant
 * @typedef {import('./table.mjs').Row} Row
 */

// Nothing tells where the visitor is but the time zone: the dearest way to know.
const visitor = { locale: 'en-US', timezoneId: 'Europe/Berlin' }

/** A visitor who said yes and has opened the panel since: whatever can be cached, is. */
async function returningVisitor(
  /** @type {Browser} */ browser,
  /** @type {string} */ origin,
  /** @type {Contestant} */ contestant,
) {
  const context = await browser.newContext(visitor)
  const warming = { name: 'warming', cpu: 1 }
  await visit(context, origin, contestant, warming, { first: true, press: true })
  for (const _ of [1, 2]) await visit(context, origin, contestant, warming, { first: false, press: true })
  return context
}

/**
 * Every contestant in every situation, so many times. One load of each in turn, so that what the computer does
 * besides falls upon all alike.
 */
export async function rounds(
  /** @type {Browser} */ browser,
  /** @type {string} */ origin,
  /** @type {Contestant[]} */ field,
  /** @type {number} */ count,
) {
  const known = new Map()
  for (const contestant of field) known.set(contestant, await returningVisitor(browser, origin, contestant))

  /** @type {Row[]} */
  const rows = []
  for (const condition of conditions)
    for (const first of [true, false])
      for (const { name } of field) rows.push({ condition: condition.name, first, name, loads: [] })

  for (let round = 1; round <= count; round++) {
    console.error(`round ${round} of ${count}`)
    for (const condition of conditions)
      for (const first of [true, false])
        for (const contestant of field) {
          const context = first ? await browser.newContext(visitor) : known.get(contestant)
          const press = condition.cpu > 1
          const figures = await visit(context, origin, contestant, condition, { first, press })
          if (first) await context.close()
          rows
            .find(
              row => row.condition === condition.name && row.first === first && row.name === contestant.name,
            )
            ?.loads.push(figures)
        }
  }
  return rows
}
