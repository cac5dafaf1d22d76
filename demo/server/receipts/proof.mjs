import { beginning, chainOf, hashOf } from './chain.mjs'
import { checkpointText, headText } from './signed.mjs'

/**
 * @typedef {{ chain: number, position: number, says: string }} Fault what is wrong at a place of the log, in words
 *
 * @typedef {object} Proof what a chain was found to be
 * @property {number} chain
 * @property {number} after how far it was not read: it is purged up to there, or a checkpoint vouches for it
 * @property {number} count how many entries were read
 * @property {number} checkpoints how many there are
 * @property {number} checkpoint where the last good one stands, 0 where there is none
 * @property {readonly Fault[]} faults none where the chain is as it was written
 *
 * @typedef {import('./signed.mjs').Head & import('./signed.mjs').Signed} SignedHead
 * @typedef {import('./signed.mjs').Checkpoint & import('./signed.mjs').Signed} SignedCheckpoint
 */

/**
 * Goes through one chain as its entries are added, in the order of their positions, and says at the end what is wrong.
 * It begins after the last purge; if `recent`, after the last checkpoint.
 * @param {{ chain: number, head: SignedHead | undefined, checkpoints: readonly SignedCheckpoint[], recent?: boolean }} given
 * @param {import('./signer.mjs').Signer['isSigned']} isSigned
 */
export function proveChain({ chain, head, checkpoints, recent = false }, isSigned) {
  /** @type {Fault[]} */
  const faults = []
  const fault = (/** @type {number} */ position, /** @type {string} */ says) => {
    faults.push({ chain, position, says })
  }

  const good = checkpoints.filter(one => {
    const isGood = isSigned(checkpointText(one), one)
    if (!isGood) fault(one.position, 'the checkpoint is not signed by a key of ours')
    return isGood
  })
  const start = good
    .filter(({ count }) => recent || count === 0)
    .reduce((last, one) => (one.position > last.position ? one : last), { position: 0, hash: beginning })
  const due = new Map(
    good.filter(({ position }) => position > start.position).map(one => [one.position, one]),
  )
  /** @type {{ position: number, hash: string }} */
  let last = start
  const checkpoint = Math.max(0, ...good.map(({ position }) => position))
  let count = 0

  return {
    after: start.position,
    add(/** @type {import('./chain.mjs').Entry} */ entry) {
      const { position, hash } = entry
      const next = last.position + 1
      if (position > next) fault(next, `${receiptsAre(position - next)} missing, up to ${position}`)
      else if (entry.previousHash !== last.hash)
        fault(position, 'the receipt does not follow the one before it')
      if (hashOf(entry) !== hash)
        fault(position, 'the receipt was changed, and its hash does not fit it any more')
      if (!isFiledRightly(entry)) fault(position, 'the receipt is filed under what it does not say')
      if ((due.get(position)?.hash ?? hash) !== hash)
        fault(position, 'the receipt is not the one its checkpoint signed')
      due.delete(position)
      last = entry
      count++
    },
    /** @returns {Proof} */
    end() {
      for (const { position } of due.values())
        if (position > last.position)
          fault(
            position,
            `a checkpoint was signed here, and the last receipt is ${last.position}: the end was cut off`,
          )
      const says = head ? whatIsWrongWith(head) : 'the chain has no head'
      if (says) fault(head?.position ?? last.position, says)
      return { chain, after: start.position, count, checkpoints: checkpoints.length, checkpoint, faults }
    },
  }

  function whatIsWrongWith(/** @type {SignedHead} */ head) {
    if (!isSigned(headText(head), head)) return 'the head is not signed by a key of ours'
    if (head.position > last.position)
      return `the head stands here, and the last receipt is ${last.position}: the end was cut off`
    if (head.position < last.position)
      return `the head stands here, and receipts follow it up to ${last.position}`
    if (head.hash !== last.hash) return 'the head is not that of the last receipt'
  }
}

const receiptsAre = (/** @type {number} */ count) => (count === 1 ? '1 receipt is' : `${count} receipts are`)

/** Whether what stands beside a receipt's text, to find it by, is what the text says. */
function isFiledRightly(/** @type {import('./chain.mjs').Entry} */ { chain, id, previous, body }) {
  try {
    const receipt = JSON.parse(body)
    return receipt.id === id && receipt.previous === previous && chainOf(id) === chain
  } catch {
    return false
  }
}
