import { compared, told, verdict } from './aims.mjs'
import { align } from './align.mjs'
import { median } from './median.mjs'

/** @typedef {import('./aims.mjs').Figure} Figure */

const columns = ['off', 'on', '+off', '÷off', 'aim', '', '10 000', '÷ten', 'aim', '']
const round = (/** @type {number} */ value) =>
  Number.isNaN(value) ? '' : value.toFixed(Math.abs(value) < 10 ? 2 : 1)

function cells(/** @type {Figure} */ { off, on, crowd = [], aim, growth }) {
  const cost = compared(off, on)
  const grown = compared(on, crowd)
  return [
    round(median(off)),
    round(median(on)),
    round(cost.more),
    round(cost.times),
    aim ? told(aim) : '',
    aim ? verdict(aim, cost) : '',
    round(median(crowd)),
    round(grown.times),
    growth ? told(growth) : '',
    growth ? verdict(growth, grown) : '',
  ]
}

/** A block for each browser and kind of figure. */
export function doorsTable(/** @type {{ title: string, figures: Figure[] }[]} */ blocks) {
  /** @type {string[][]} */
  const lines = [['', ...columns]]
  for (const { title, figures } of blocks) {
    lines.push([], [title])
    for (const figure of figures) lines.push([`  ${figure.title}`, ...cells(figure)])
  }
  return align(lines)
}
