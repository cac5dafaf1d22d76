import { chains } from './chain.mjs'
import { checkpointsOf } from './read.mjs'
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

/**
 * How many entries of a chain are kept, up to a position: all since the last purge.
 * @param {import('./database.mjs').Query} query
 * @param {{ chain: number, position: number }} place
 */
export async function countOf(query, { chain, position }) {
  const [purged] = await query(
    'select max(position) as position from receipt_checkpoints where chain = $1 and count = 0',
    [chain],
  )
  return position - Number(purged?.position ?? 0)
}

/**
 * Signs a checkpoint at the end of each chain that has grown since its last one; gives the last of every chain, to be
 * kept where nobody who can write to the database can.
 * @param {import('./database.mjs').Database} database
 * @param {import('./signer.mjs').Signer} signer
 * @param {number} now
 */
export async function checkpointAll(database, signer, now) {
  /** @type {import('./proof.mjs').SignedCheckpoint[]} */
  const last = []
  for (let chain = 0; chain < chains; chain++) {
    await database.transaction(async query => {
      const [head] = await query(
        `select position, encode(hash, 'hex') as hash from receipt_heads where chain = $1 for update`,
        [chain],
      )
      const position = Number(head?.position)
      const [made] = await query(
        'select max(position) as position from receipt_checkpoints where chain = $1',
        [chain],
      )
      if (!head || position <= Number(made?.position)) return
      const count = await countOf(query, { chain, position })
      await addCheckpoint(query, signer, { chain, position, hash: String(head.hash), count, madeAt: now })
    })
    last.push(...(await checkpointsOf(database.query, chain)).slice(-1))
  }
  return last
}
