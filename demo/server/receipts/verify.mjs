import { chains } from './chain.mjs'
import { proveChain } from './proof.mjs'
import { checkpointsOf, entriesOf, headOf } from './read.mjs'

/**
 * Proves every chain, one after the other, each as it was at one moment; appending goes on meanwhile.
 * @param {import('./database.mjs').Database} database
 * @param {import('./signer.mjs').Signer} signer
 * @param {{ recent?: boolean }} [how] `recent`: only what follows the last checkpoint of each chain
 * @returns {Promise<import('./proof.mjs').Proof[]>}
 */
export async function verify(database, { isSigned }, { recent = false } = {}) {
  const proofs = []
  for (let chain = 0; chain < chains; chain++)
    proofs.push(await verifyChain(database, isSigned, chain, recent))
  return proofs
}

/**
 * @param {import('./database.mjs').Database} database
 * @param {import('./signer.mjs').Signer['isSigned']} isSigned
 * @param {number} chain
 * @param {boolean} recent
 */
function verifyChain(database, isSigned, chain, recent) {
  return database.transaction(async query => {
    await query('set transaction isolation level repeatable read, read only')
    const [head, checkpoints] = [await headOf(query, chain), await checkpointsOf(query, chain)]
    const proof = proveChain({ chain, head, checkpoints, recent }, isSigned)
    for await (const entry of entriesOf(query, chain, proof.after)) proof.add(entry)
    return proof.end()
  })
}
