import { checkpointText } from './signed.mjs'

/**
 * Signs a checkpoint and adds it.
 * @param {import('./database.mjs').Query} query
 * @param {import('./signer.mjs').Signer} signer
 * @param {import('./signed.mjs').Checkpoint} checkpoint
 */
export async function addCheckpoint(query, signer, checkpoint) {
  const { chain, position, count, madeAt, hash } = checkpoint
  const { key, signature } = signer.sign(checkpointText(checkpoint))
  await query(
    `insert into receipt_checkpoints (chain, position, count, made_at, hash, key, signature)
     values ($1, $2, $3, $4, decode($5, 'hex'), $6, decode($7, 'hex'))`,
    [chain, position, count, madeAt, hash, key, signature],
  )
}
