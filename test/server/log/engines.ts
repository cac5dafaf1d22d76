import { inject } from 'vitest'
import { type Database, openDatabase } from '../../../demo/server/receipts/database.mjs'
import { createReceipts } from '../../../demo/server/receipts/receipts.mjs'
import { createSigner, newKey, type Signer } from '../../../demo/server/receipts/signer.mjs'
import { freshDatabase } from '../../tools/postgres.mjs'

const postgres = inject('postgres')

/** What the log is tested on: PGlite always, PostgreSQL where its programs are found. */
export const engines = [
  { name: 'PGlite', open: () => openDatabase({}) },
  ...(postgres
    ? [{ name: 'PostgreSQL', open: async () => openDatabase({ url: await freshDatabase(postgres) }) }]
    : []),
]

/** A new and empty log in a database that may have had another one. */
export async function freshLog(database: Database, { every = 5, signer = newSigner() } = {}) {
  for (const table of ['receipts', 'receipt_heads', 'receipt_checkpoints'])
    await database.query(`drop table if exists ${table}`)
  for (const guard of [
    'receipts_stay',
    'receipt_checkpoints_stay',
    'receipt_heads_step',
    'receipts_are_not_emptied',
  ])
    await database.query(`drop function if exists ${guard}`)
  const open = async () => ({ ...database, close: async () => {} })
  return createReceipts({ open, signer: () => signer, every })
}

export const newSigner = (): Signer => createSigner(newKey())

/** Lets a test do to the tables what an intruder with the database's own password could. */
export async function withoutGuards(database: Database) {
  for (const table of ['receipts', 'receipt_heads', 'receipt_checkpoints'])
    await database.query(`alter table ${table} disable trigger user`)
}

/** What a log says of itself, in words, or nothing. */
export async function faultsOf({ verify }: Pick<ReturnType<typeof createReceipts>, 'verify'>) {
  const proofs = await verify()
  return proofs.flatMap(({ faults }) =>
    faults.map(({ chain, position, says }) => `chain ${chain}, position ${position}: ${says}`),
  )
}
