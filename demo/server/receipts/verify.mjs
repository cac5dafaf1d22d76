import { chains } from './chain.mjs'
import { proveChain } from './proof.mjs'
import { checkpointsOf, entriesOf, headOf } from './read.mjs'

/**
 * @typedef {object} How
 * @property {boolean} [recent] read only what follows the last checkpoint of each chain
 * @property {readonly number[]} [only] these chains, so that several processes can share the work
 * @property {readonly import('./proof.mjs').SignedCheckpoint[]} [against] checkpoints that were kept elsewhere, which
 * the log has to agree with as well
 */

/**
 * Proves every chain, or some, one after the other, each as it was at one moment; appending goes on meanwhile.
 * @param {import('./database.mjs').Database} database
 * @param {import('./signer.mjs').Signer} signer
 * @param {How} [how]
 * @returns {Promise<import('./proof.mjs').Proof[]>}
 */
export async function verify(database, { isSigned }, how = {}) {
  const proofs = []
  for (const chain of how.only?.length ? how.only : Array(chains).keys())
    proofs.push(await verifyChain(database, isSigned, chain, how))
  return proofs
}

/**
 * @param {import('./database.mjs').Database} database
 * @param {import('./signer.mjs').Signer['isSigned']} isSigned
 * @param {number} chain
 * @param {How} how
 */
function verifyChain(database, isSigned, chain, { recent = false, against = [] }) {
  return database.transaction(async query => {
    await query('set transaction isolation level repeatable read, read only')
    const head = await headOf(query, chain)
    const own = await checkpointsOf(query, chain)
    const others = against.filter(
      one => one.chain === chain && !own.some(({ signature }) => signature === one.signature),
    )
    const checkpoints = [...own, ...others]
    const proof = proveChain({ chain, head, checkpoints, recent }, isSigned)
    for await (const entry of entriesOf(query, chain, proof.after)) proof.add(entry)
    return proof.end()
  })
}
