import { receiptIn } from './chain.mjs'

/** @typedef {import('../../../src/model/receipt.ts').Receipt} Receipt */

/**
 * What the demo shows of its log: whether it is as it was written, and the newest receipts with their places.
 * @param {import('./receipts.mjs').Receipts} receipts
 */
export async function shownReceipts(receipts) {
  const proofs = await receipts.verify()
  const entries = await receipts.list()
  return {
    count: proofs.reduce((all, { count }) => all + count, 0),
    checkpoints: proofs.reduce((all, { checkpoints }) => all + checkpoints, 0),
    faults: proofs.flatMap(({ faults }) => faults),
    receipts: entries.map(entry => ({
      ...readable(entry),
      receivedAt: entry.receivedAt,
      chain: entry.chain,
      position: entry.position,
      hash: entry.hash,
      /** Whether a checkpoint vouches for it; until then the signed head of its chain does. */
      isUnderCheckpoint: entry.position <= (proofs[entry.chain]?.checkpoint ?? 0),
      isChainWhole: proofs[entry.chain]?.faults.length === 0,
    })),
  }
}

/** @typedef {Awaited<ReturnType<typeof shownReceipts>>} Shown */

/**
 * A receipt also of an entry that somebody spoilt: the page is there to show it.
 * @returns {Pick<Receipt, 'id' | 'choices'> & Partial<Receipt>}
 */
function readable(/** @type {import('./chain.mjs').Entry} */ entry) {
  try {
    return receiptIn(entry)
  } catch {
    return { id: entry.id, choices: {} }
  }
}
