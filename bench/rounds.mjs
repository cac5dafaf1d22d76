import { conditions } from './conditions.mjs'
import { visit } from './visit.mjs'

/**
 * @typedef {import('./contestants.mjs').Contestant} Contestant
 * @typedef {import('./table.mjs').Row} Row
 */

/**
 * Every contestant in every situation, so many times. One load of each in turn, so that what the computer does
 * besides falls upon all alike.
 * @param {import('./visitors.mjs').Visitors} visitors
 * @param {(contestant: Contestant) => string} urlOf
 * @param {Contestant[]} field
 * @param {number} count
 */
export async function rounds({ newcomer, regular }, urlOf, field, count) {
  // The regular said yes once and has opened the panel since; from the third load on the compiled script is kept, too.
  const warming = { name: 'warming', cpu: 1 }
  for (const contestant of field)
    for (const first of [true, false, false, false])
      await visit(regular, urlOf(contestant), contestant, warming, { first, press: true })

  /** @type {Row[]} */
  const rows = conditions.flatMap(({ name: condition }) =>
    [true, false].flatMap(first => field.map(({ name }) => ({ condition, first, name, loads: [] }))),
  )
  for (let round = 1; round <= count; round++) {
    console.error(`round ${round} of ${count}`)
    for (const row of rows) {
      const contestant = field.find(({ name }) => name === row.name)
      const condition = conditions.find(({ name }) => name === row.condition)
      if (!contestant || !condition) continue
      const { first } = row
      const context = first ? await newcomer() : regular
      row.loads.push(
        await visit(context, urlOf(contestant), contestant, condition, { first, press: condition.cpu > 1 }),
      )
      if (first) await context.close()
    }
  }
  return rows
}
