import { align } from './align.mjs'
import { median } from './median.mjs'

/**
 * All loads of one contestant in one situation.
 * @typedef {{ condition: string, first: boolean, name: string, loads: import('./visit.mjs').Figures[] }} Row
 */

/** The median of a figure; of words, those that were said, each once. */
export function middle(/** @type {Row} */ { loads }, /** @type {string} */ figure) {
  const values = loads.map(load => load[figure]).filter(value => value !== undefined)
  const words = values.filter(value => typeof value === 'string')
  if (words.length) return [...new Set(words)].join('/')
  return median(values.map(Number))
}

const columns = [
  'script',
  '÷button',
  'eval',
  'banner',
  '÷button',
  'paint',
  '+empty',
  'longest',
  'shift',
  'heap',
  'nodes',
  'els',
  'lcp',
  'press',
]

const round = (/** @type {number} */ value, digits = 0) => (Number.isNaN(value) ? '' : value.toFixed(digits))

/** One row as text: times in ms, heap in KB; heap, nodes and elements are those beyond the empty page's. */
function cells(/** @type {Row} */ row, /** @type {Row[]} */ group) {
  const get = (/** @type {string} */ figure, of = row) => Number(middle(of, figure))
  const at = (/** @type {string} */ name) => group.find(other => other.name === name) ?? row
  const [empty, button] = [at('empty'), at('button')]
  const ratio = (/** @type {string} */ figure) => round(get(figure) / get(figure, button), 1)
  const added = (/** @type {string} */ figure) => round(get(figure) - get(figure, empty))
  return [
    round(get('script'), 1),
    ratio('script'),
    round(get('evaluate'), 1),
    round(get('banner')),
    ratio('banner'),
    round(get('paint')),
    added('paint'),
    round(get('longest'), 1),
    round(get('shift'), 3),
    added('heap'),
    added('nodes'),
    added('elements'),
    String(middle(row, 'lcp')),
    round(get('press')),
  ]
}

const titleOf = (/** @type {Row} */ { condition, first }) =>
  `${first ? 'first' : 'returning'} visit, ${condition}`

/** The table: a block for each situation, a line for each contestant. */
export function table(/** @type {Row[]} */ rows) {
  /** @type {string[][]} */
  const lines = [['', ...columns]]
  for (const title of new Set(rows.map(titleOf))) {
    const group = rows.filter(row => titleOf(row) === title)
    lines.push([], [title])
    for (const row of group) lines.push([`  ${row.name}`, ...cells(row, group)])
  }
  return align(lines)
}
