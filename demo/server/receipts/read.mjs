/**
 * @typedef {import('./chain.mjs').Entry} Entry
 * @typedef {import('./database.mjs').Query} Query
 * @typedef {import('./database.mjs').Row} Row
 */

const columns = `r.chain, r.position, r.id, r.previous, r.received_at, r.body,
  encode(r.previous_hash, 'hex') as previous_hash, encode(r.hash, 'hex') as hash`

/** @type {(row: Row) => Entry} */
const entryOf = row => ({
  chain: Number(row.chain),
  position: Number(row.position),
  id: String(row.id),
  previous: row.previous === null ? null : String(row.previous),
  receivedAt: Number(row.received_at),
  body: String(row.body),
  previousHash: String(row.previous_hash),
  hash: String(row.hash),
})

/**
 * The entries of a chain after a position, in their order, read a page at a time.
 * @param {Query} query
 * @param {number} chain
 * @param {number} after
 * @param {number} [page]
 */
export async function* entriesOf(query, chain, after = 0, page = 1000) {
  for (;;) {
    const rows = await query(
      `select ${columns} from receipts r where r.chain = $1 and r.position > $2 order by r.position limit $3`,
      [chain, after, page],
    )
    for (const row of rows) yield entryOf(row)
    if (rows.length < page) return
    after = Number(rows.at(-1)?.position)
  }
}

/** The newest entries of the whole log, newest first; reads the ends of the chains and no more. */
export async function newest(/** @type {Query} */ query, /** @type {number} */ count) {
  const rows = await query(
    `select ${columns} from receipt_heads h
     cross join lateral (select * from receipts where chain = h.chain order by position desc limit $1) r
     order by r.received_at desc, r.position desc, r.chain limit $1`,
    [count],
  )
  return rows.map(entryOf)
}

/** The entry with an id, if it is kept. */
export async function entryWith(
  /** @type {Query} */ query,
  /** @type {number} */ chain,
  /** @type {string} */ id,
) {
  const rows = await query(`select ${columns} from receipts r where r.chain = $1 and r.id = $2`, [chain, id])
  return rows.map(entryOf)[0]
}

/** The entries that name one of these ids as the visitor's receipt before. */
export async function entriesAfter(/** @type {Query} */ query, /** @type {string[]} */ ids) {
  return (await query(`select ${columns} from receipts r where r.previous = any($1)`, [ids])).map(entryOf)
}

/**
 * Where a chain ends, or `undefined` where that is lost.
 * @returns {Promise<import('./proof.mjs').SignedHead | undefined>}
 */
export async function headOf(/** @type {Query} */ query, /** @type {number} */ chain) {
  const [row] = await query(
    `select position, encode(hash, 'hex') as hash, key, encode(signature, 'hex') as signature
     from receipt_heads where chain = $1`,
    [chain],
  )
  return row && { chain, ...placeOf(row) }
}

/** @returns {Promise<import('./proof.mjs').SignedCheckpoint[]>} of a chain, in the order of their positions */
export async function checkpointsOf(/** @type {Query} */ query, /** @type {number} */ chain) {
  const rows = await query(
    `select position, count, made_at, encode(hash, 'hex') as hash, key, encode(signature, 'hex') as signature
     from receipt_checkpoints where chain = $1 order by position, made_at`,
    [chain],
  )
  return rows.map(row => ({
    chain,
    ...placeOf(row),
    count: Number(row.count),
    madeAt: Number(row.made_at),
  }))
}

const placeOf = (/** @type {Row} */ { position, hash, key, signature }) => ({
  position: Number(position),
  hash: String(hash),
  key: String(key),
  signature: String(signature),
})
