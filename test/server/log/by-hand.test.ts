import { readFileSync } from 'node:fs'
import { Client } from 'pg'
import { describe, expect, inject, test } from 'vitest'
import { openDatabase } from '../../../demo/server/receipts/database.mjs'
import { createReceipts } from '../../../demo/server/receipts/receipts.mjs'
import { schema } from '../../../demo/server/receipts/schema.mjs'
import { freshDatabase } from '../../tools/postgres.mjs'
import { randomId, receiptWith } from '../receipt-with.mjs'
import { newSigner } from './engines.ts'

/** The rights that docs/records.md gives the application. */
const grants = /```sql\n([\s\S]*?)```/.exec(readFileSync('docs/records.md', 'utf8'))?.[1] ?? ''

/** All partitions of one PostgreSQL, one for each chain, as docs/scale.md says. */
const partitioned = schema.replace(
  'unique (chain, id)\n);',
  `unique (chain, id)
) partition by list (chain);\n${Array.from({ length: 64 }, (_, chain) => `create table receipts_${chain} partition of receipts for values in (${chain});`).join('\n')}`,
)

describe.runIf(inject('postgres'))('where PostgreSQL is found', () => {
  test('an application with the documented rights appends and proves, and can take nothing away', async () => {
    const url = await freshDatabase(inject('postgres'))
    const owner = await openDatabase({ url })
    const signer = newSigner()
    const asOwner = createReceipts({ open: async () => owner, signer: () => signer, every: 2 })
    await asOwner.verify()
    const role = `consent_${randomId('x').replaceAll(/\W/g, '_').toLowerCase()}`
    for (const statement of grants.replaceAll('consent_app', role).split(';\n').filter(Boolean))
      await owner.query(statement)

    const database = await openDatabase({ url: url.replace('postgres@', `${role}@`) })
    const log = createReceipts({ open: async () => database, signer: () => signer, every: 2 })
    for (let i = 0; i < 3; i++) await log.keep(receiptWith({ id: randomId('A') }))
    expect((await log.verify())[0]).toMatchObject({ count: 3, checkpoints: 1, faults: [] })
    for (const statement of [
      'delete from receipts',
      'update receipts set received_at = 0',
      'truncate receipts',
      'delete from receipt_checkpoints',
      'delete from receipt_heads',
      'alter table receipts disable trigger user',
      'drop table receipts',
    ])
      await expect(database.query(statement), statement).rejects.toThrow(/permission denied|must be owner/)
    await log.close()
    await asOwner.close()
  })

  test.each([
    ['as they are printed', schema],
    ['in a part for each chain', partitioned],
  ])('tables that were made by hand are found and used, %s', async (_, sql) => {
    const url = await freshDatabase(inject('postgres'))
    const owner = new Client({ connectionString: url })
    await owner.connect()
    await owner.query(sql)
    await owner.end()
    const database = await openDatabase({ url })
    const log = createReceipts({ open: async () => database, signer: newSigner, every: 2 })
    for (const first of ['A', 'A', 'A', '_'])
      await log.keep(receiptWith({ id: randomId(first), receivedAt: 1e12 }))
    await expect(database.query('delete from receipts')).rejects.toThrow('purge')
    await expect(database.query('update receipts set received_at = 0')).rejects.toThrow('never changed')
    expect(await log.list()).toHaveLength(4)
    expect(await log.purge(1e12 + 1)).toBe(4)
    expect((await log.verify()).flatMap(({ faults }) => faults)).toEqual([])
    await log.close()
  })
})
