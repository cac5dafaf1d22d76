/**
 * Bytes on disk for each receipt, by part, after what is dead was swept away.
 * @param {import('../../demo/server/receipts/database.mjs').Database} database
 */
export async function sizes({ query }) {
  await query('vacuum analyze receipts')
  const [row = {}] = await query(
    `select count(*) as count, avg(length(body)) as body, avg(pg_column_size(r.*)) as row,
       pg_table_size('receipts') as heap, pg_relation_size('receipts_pkey') as place,
       pg_relation_size('receipts_chain_id_key') as id, pg_relation_size('receipts_previous') as previous,
       pg_total_relation_size('receipt_checkpoints') as checkpoints,
       (select count(*) from receipt_checkpoints) as checkpoint_count
     from receipts r`,
  )
  const each = (/** @type {string} */ part) => Math.round(Number(row[part]) / Number(row.count))
  return {
    'bytes of text': Math.round(Number(row.body)),
    'bytes of a row': Math.round(Number(row.row)),
    'bytes in the table': each('heap'),
    'in the key (chain, position)': each('place'),
    'in the key (chain, id)': each('id'),
    'in the index of previous': each('previous'),
    'bytes of a checkpoint, its key included': Math.round(
      Number(row.checkpoints) / Number(row.checkpoint_count),
    ),
  }
}
