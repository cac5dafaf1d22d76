import { receiptIn } from './chain.mjs'
import { iso } from './iso.mjs'

/** @typedef {import('./chain.mjs').Entry} Entry */

/**
 * The columns that say one thing of each receipt; each category has two more, for its choice and the basis of that.
 * @type {[string, (entry: Entry, receipt: import('../../../src/model/receipt.ts').Receipt) => unknown][]}
 */
const columns = [
  ['id', ({ id }) => id],
  ['previous', ({ previous }) => previous],
  ['decidedAt', (_, { at }) => iso(at * 1000)],
  ['receivedAt', ({ receivedAt }) => iso(receivedAt)],
  ['act', (_, { act }) => act],
  ['by', (_, { by }) => by],
  ['regime', (_, { regime }) => regime],
  ['source', (_, { source }) => source],
  ['gpc', (_, { gpc }) => gpc],
  ['policy', (_, { policy }) => policy],
  ['text', (_, { text }) => text],
  ['sdk', (_, { sdk }) => sdk],
  ['layout', (_, { layout }) => layout],
  ['chain', ({ chain }) => chain],
  ['position', ({ position }) => position],
  ['hash', ({ hash }) => hash],
]

/**
 * Entries as CSV, a piece at a time. They are gone through twice: a first time for the categories, which are columns.
 * @param {() => AsyncIterable<Entry>} entries
 */
export async function* csv(entries) {
  const names = /** @type {Set<string>} */ (new Set())
  for await (const entry of entries())
    for (const name of Object.keys(receiptIn(entry).choices)) names.add(name)
  const categories = [...names].sort()
  yield line([
    ...columns.map(([name]) => name),
    ...categories.flatMap(name => [`choice ${name}`, `basis ${name}`]),
  ])
  for await (const entry of entries()) {
    const receipt = receiptIn(entry)
    yield line([
      ...columns.map(([, of]) => of(entry, receipt)),
      ...categories.flatMap(name => [receipt.choices[name], receipt.basis[name]]),
    ])
  }
}

/** Entries as a JSON array, a piece at a time: each the receipt as it was sent, and its place. */
export async function* json(/** @type {() => AsyncIterable<Entry>} */ entries) {
  let before = '[\n'
  for await (const entry of entries()) {
    const { chain, position, receivedAt, hash } = entry
    yield `${before}${JSON.stringify({ ...receiptIn(entry), receivedAt, chain, position, hash })}`
    before = ',\n'
  }
  yield before === '[\n' ? '[]\n' : '\n]\n'
}

const line = (/** @type {unknown[]} */ cells) => `${cells.map(cell).join(',')}\r\n`

/** A cell as text: quoted where it must be, and never one that a spreadsheet takes for a formula. */
export function cell(/** @type {unknown} */ value) {
  const text = String(value ?? '')
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
