import { chainOf, entryAfter } from './chain.mjs'
import { addCheckpoint, countOf } from './checkpoint.mjs'
import { headText } from './signed.mjs'

/**
 * Appends a receipt to its chain, for which it locks that chain's head and no other. The same receipt again is `known`.
 * Another receipt under an id that is taken (`taken`) changes nothing: the first one stands, and its sender is not told,
 * as to be told would only make it send again.
 * @param {import('./database.mjs').Database} database
 * @param {import('./signer.mjs').Signer} signer
 * @param {import('./chain.mjs').KeptReceipt} receipt
 * @param {number} every how many receipts of a chain there is a checkpoint
 * @returns {Promise<'appended' | 'known' | 'taken'>}
 */
export function append(database, signer, receipt, every) {
  const chain = chainOf(receipt.id)
  return database.transaction(async query => {
    const [head] = await query(
      `select position, encode(hash, 'hex') as hash from receipt_heads where chain = $1 for update`,
      [chain],
    )
    if (!head) throw new Error(`Chain ${chain} has no head: the log's tables are not whole.`)
    const entry = entryAfter({ chain, position: Number(head.position), hash: String(head.hash) }, receipt)
    // Only now: what another transaction appended while this one waited is seen by a statement that begins afterwards.
    const [kept] = await query('select body from receipts where chain = $1 and id = $2', [chain, entry.id])
    if (kept) return kept.body === entry.body ? 'known' : 'taken'
    const { position, hash } = entry
    const { key, signature } = signer.sign(headText(entry))
    await query(
      `insert into receipts (chain, position, received_at, id, previous, previous_hash, hash, body)
       values ($1, $2, $3, $4, $5, decode($6, 'hex'), decode($7, 'hex'), $8)`,
      [chain, position, entry.receivedAt, entry.id, entry.previous, entry.previousHash, hash, entry.body],
    )
    await query(
      `update receipt_heads set position = $2, hash = decode($3, 'hex'), key = $4, signature = decode($5, 'hex')
       where chain = $1`,
      [chain, position, hash, key, signature],
    )
    if (position % every === 0) {
      const madeAt = entry.receivedAt
      await addCheckpoint(query, signer, {
        chain,
        position,
        hash,
        count: await countOf(query, entry),
        madeAt,
      })
    }
    return 'appended'
  })
}
