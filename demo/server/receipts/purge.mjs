import { chains } from './chain.mjs'
import { addCheckpoint } from './checkpoint.mjs'
import { verify } from './verify.mjs'

/** How many entries one statement deletes. */
const portion = 5000

/**
 * Deletes what came in before a time, from the beginning of each chain up to the first entry that is younger. A signed
 * checkpoint goes first, so the rest of the chain can be proved without what is gone. Nothing is purged, and it throws,
 * where the log is not whole: a purge must not wipe away a trace.
 * @param {import('./database.mjs').Database} database
 * @param {import('./signer.mjs').Signer} signer
 * @param {number} before in milliseconds since 1970
 * @param {number} now
 * @returns {Promise<number>} how many are deleted
 */
export async function purge(database, signer, before, now) {
  const faults = (await verify(database, signer)).flatMap(proof => proof.faults)
  if (faults.length)
    throw new Error('The log is not as it was written, so nothing is purged: verify it first.')
  let deleted = 0
  for (let chain = 0; chain < chains; chain++) {
    await markPurged(database, signer, { chain, before, now })
    deleted += await deletePurged(database, chain)
  }
  return deleted
}

/**
 * Signs that a chain is purged up to its last entry of before a time, if it has such entries.
 * @param {import('./database.mjs').Database} database
 * @param {import('./signer.mjs').Signer} signer
 * @param {{ chain: number, before: number, now: number }} what
 */
const markPurged = (database, signer, { chain, before, now }) =>
  database.transaction(async query => {
    // Two purges at once would mark the same place twice; the head is what they wait for each other at.
    await query('select position from receipt_heads where chain = $1 for update', [chain])
    const [young] = await query(
      'select position from receipts where chain = $1 and received_at >= $2 order by position limit 1',
      [chain, before],
    )
    const [old] = await query(
      `select position, encode(hash, 'hex') as hash from receipts r
       where chain = $1 and ($2::bigint is null or position < $2)
         and not exists (select 1 from receipt_checkpoints c
           where c.chain = r.chain and c.position >= r.position and c.count = 0)
       order by position desc limit 1`,
      [chain, young?.position ?? null],
    )
    if (!old) return
    const at = { chain, position: Number(old.position), hash: String(old.hash) }
    await addCheckpoint(query, signer, { ...at, count: 0, madeAt: now })
  })

/**
 * Deletes the entries that are signed as purged, also those that an interrupted purge left behind.
 * @param {import('./database.mjs').Database} database
 * @param {number} chain
 */
async function deletePurged(database, chain) {
  for (let deleted = 0; ; ) {
    const rows = await database.query(
      `delete from receipts where chain = $1 and position in (
         select position from receipts where chain = $1 and position <= (
           select max(position) from receipt_checkpoints where chain = $1 and count = 0)
         order by position limit ${portion})
       returning position`,
      [chain],
    )
    deleted += rows.length
    if (rows.length < portion) return deleted
  }
}
