import { randomBytes } from 'node:crypto'

/** @typedef {import('../../src/model/receipt.ts').KeptReceipt} KeptReceipt */

/**
 * A valid receipt under an id of its own, as an endpoint keeps it; what is given takes the place of the rest.
 * @param {Partial<KeptReceipt>} [overrides]
 * @returns {KeptReceipt}
 */
export const receiptWith = overrides => ({
  version: 1,
  id: randomId(),
  previous: null,
  at: 1_795_600_000,
  act: 'save',
  choices: { necessary: true, functional: true, analytics: false },
  basis: { necessary: 'default', functional: 'default', analytics: 'visitor' },
  regime: 'opt-in',
  source: 'server',
  gpc: false,
  policy: '2026-03-01',
  sdk: '1.4.0+0a1b2c3d4e5f',
  text: 'k3x9q1/de',
  by: 'banner',
  layout: 'desktop',
  receivedAt: 1_795_600_001_234,
  ...overrides,
})

/** An id as the page makes one, in the chain of its first character where one is given. */
export function randomId(first = '') {
  return (first + randomBytes(17).toString('base64url')).slice(0, 22)
}
