import { median } from './median.mjs'

/**
 * What was measured: with the guard off, with it on, and with it on and 10 000 declarations in place of ten. The
 * measurements at one place of the lists were taken one after the other.
 * @typedef {object} Figure
 * @property {string} title
 * @property {number[]} off
 * @property {number[]} on
 * @property {number[]} [crowd]
 * @property {Aim} [aim]
 * @property {Aim} [growth] the aim for `crowd` against `on`
 */

/**
 * An aim: what it allows to be more than without, as a factor or as a sum.
 * @typedef {{ times?: number, more?: number, unit?: string }} Aim
 */

/** @satisfies {Record<string, Aim>} */
export const aims = {
  call: { times: 1.3, more: 1, unit: 'µs' },
  growth: { times: 1.2 },
  insertion: { times: 1.05 },
  start: { more: 2, unit: 'ms' },
  // The same, where no throttle multiplies what the computer does besides.
  fullSpeed: { more: 0.5, unit: 'ms' },
}

/** The aim in a few signs. */
export const told = (/** @type {Aim} */ { times, more, unit }) =>
  [times && `≤ ${times}x`, more && `≤ +${more} ${unit}`].filter(Boolean).join(', ')

/** How much one is of the other, and how much more: of neighbours each, so that what the computer does besides falls out. */
export function compared(/** @type {number[]} */ those, /** @type {number[]} */ these) {
  const pairs = those.map((that, at) => ({ that, own: these[at] ?? Number.NaN }))
  return {
    times: median(pairs.map(({ that, own }) => own / that)),
    more: median(pairs.map(({ that, own }) => own - that)),
  }
}

/** Whether an aim is reached, in a word. */
export const verdict = (
  /** @type {Aim} */ { times: most = -1, more: mostMore = Number.NEGATIVE_INFINITY },
  /** @type {{ times: number, more: number }} */ { times, more },
) => (times <= most || more <= mostMore ? 'kept' : 'missed')
