import { beginning, chainOf, chains, entryAfter } from '../../demo/server/receipts/chain.mjs'
import { addCheckpoint } from '../../demo/server/receipts/checkpoint.mjs'
import { headText } from '../../demo/server/receipts/signed.mjs'
import { randomId, receiptWith } from '../../test/server/receipt-with.mjs'

/**
 * Writes many receipts into an empty log at once, as appending one by one would have left them. A third names one before
 * it; there is a checkpoint at every hundredth of a chain.
 * @param {import('../../demo/server/receipts/database.mjs').Database} database
 * @param {import('../../demo/server/receipts/signer.mjs').Signer} signer
 * @param {number} count
 */
export async function fill(database, signer, count) {
  const heads = Array.from({ length: chains }, (_, chain) => ({ chain, position: 0, hash: beginning }))
  let previous = /** @type {string | null} */ (null)
  const started = Date.now() - count
  for (let done = 0; done < count; done += 5000) {
    const entries = []
    for (let i = done; i < Math.min(count, done + 5000); i++) {
      const receipt = receiptWith({
        id: randomId(),
        previous: i % 3 ? null : previous,
        receivedAt: started + i,
      })
      previous = receipt.id
      const entry = entryAfter(at(heads, chainOf(receipt.id)), receipt)
      heads[entry.chain] = entry
      entries.push(entry)
    }
    await database.query(
      `insert into receipts (chain, position, received_at, id, previous, previous_hash, hash, body)
       select chain, position, "receivedAt", id, previous, decode("previousHash", 'hex'), decode(hash, 'hex'), body
       from json_to_recordset($1::json) as entries (chain smallint, position bigint, "receivedAt" bigint, id text,
         previous text, "previousHash" text, hash text, body text)`,
      [JSON.stringify(entries)],
    )
    for (const { chain, position, hash, receivedAt } of entries)
      if (position % 100 === 0)
        await addCheckpoint(database.query, signer, {
          chain,
          position,
          hash,
          count: position,
          madeAt: receivedAt,
        })
  }
  // A head steps on by one, but for whoever may switch that off.
  await database.query('alter table receipt_heads disable trigger user')
  for (const { chain, position, hash } of heads) {
    const { key, signature } = signer.sign(headText({ chain, position, hash }))
    await database.query(
      `update receipt_heads set position = $2, hash = decode($3, 'hex'), key = $4, signature = decode($5, 'hex')
       where chain = $1`,
      [chain, position, hash, key, signature],
    )
  }
  await database.query('alter table receipt_heads enable trigger user')
}

/** @template T @param {T[]} list @param {number} index */
function at(list, index) {
  const one = list[index]
  if (one === undefined) throw new RangeError(`There is no chain ${index}.`)
  return one
}
