import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../../demo/server/receipts/database.mjs'
import { createReceipts } from '../../../demo/server/receipts/receipts.mjs'
import { randomId, receiptWith } from '../receipt-with.mjs'
import { engines, faultsOf, freshLog, newSigner, withoutGuards } from './engines.ts'

describe.each(engines)('on $name', ({ open }) => {
  let database: Database
  beforeAll(async () => {
    database = await open()
  })
  afterAll(() => database.close())

  const countOf = async (table: string) =>
    Number((await database.query(`select count(*) as count from ${table}`))[0]?.count)

  test('an empty log is whole', async () => {
    expect(await faultsOf(await freshLog(database))).toEqual([])
  })

  test('each receipt stands in the chain of its id, on the one before it', async () => {
    const log = await freshLog(database)
    for (const first of ['A', 'B', 'A', '_', 'A']) await log.keep(receiptWith({ id: randomId(first) }))
    const entries = []
    for await (const entry of log.entries()) entries.push(entry)
    expect(entries.map(({ chain, position }) => [chain, position])).toEqual([
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 1],
      [63, 1],
    ])
    expect(entries[1]?.previousHash).toBe(entries[0]?.hash)
    expect(entries[3]?.previousHash).toBe('0'.repeat(64))
    expect(await faultsOf(log)).toEqual([])
  })

  test('a receipt is kept as it came', async () => {
    const log = await freshLog(database)
    const { receivedAt, ...receipt } = receiptWith({ previous: randomId(), receivedAt: 1_795_600_123_456 })
    await log.keep({ ...receipt, receivedAt })
    const [entry] = await log.list()
    expect(JSON.parse(entry?.body ?? '')).toEqual(receipt)
    expect(entry?.receivedAt).toBe(receivedAt)
  })

  test('the same receipt again, whenever it comes, changes nothing and is well', async () => {
    const log = await freshLog(database)
    const receipt = receiptWith()
    await log.keep(receipt)
    await log.keep({ ...receipt, receivedAt: receipt.receivedAt + 5000 })
    const [entry, ...others] = await log.list()
    expect(others).toEqual([])
    expect(entry?.receivedAt).toBe(receipt.receivedAt)
  })

  test('another receipt under an id that is taken does not take its place', async () => {
    const log = await freshLog(database)
    const refused = receiptWith({ act: 'reject-all' })
    await log.keep(refused)
    await log.keep(receiptWith({ id: refused.id, act: 'accept-all' }))
    expect((await log.list()).map(({ body }) => JSON.parse(body).act)).toEqual(['reject-all'])
  })

  test('a hundred at once are all kept, in whole chains, one time each', async () => {
    const log = await freshLog(database)
    // Few chains, so that they meet; a fifth comes twice.
    const receipts = Array.from({ length: 80 }, (_, i) => receiptWith({ id: randomId('abc'[i % 3]) }))
    await Promise.all([...receipts, ...receipts.slice(0, 20)].map(log.keep))
    expect(await countOf('receipts')).toBe(80)
    expect(await faultsOf(log)).toEqual([])
  })

  test('two servers that begin at once make one log', async () => {
    const signer = newSigner()
    await freshLog(database)
    const open = async () => ({ ...database, close: async () => {} })
    const servers = [1, 2].map(() => createReceipts({ open, signer: () => signer }))
    await Promise.all(servers.map(server => server.keep(receiptWith({ id: randomId('A') }))))
    expect((await servers[0]?.list())?.map(({ position }) => position).sort()).toEqual([1, 2])
    expect(await countOf('receipt_heads')).toBe(64)
  })

  test('a head that was taken away does not come back as a new one', async () => {
    const signer = newSigner()
    const log = await freshLog(database, { signer })
    await log.keep(receiptWith({ id: randomId('A') }))
    await withoutGuards(database)
    await database.query('delete from receipt_heads where chain = 0')
    await database.query('delete from receipts')
    const open = async () => ({ ...database, close: async () => {} })
    const restarted = createReceipts({ open, signer: () => signer })
    expect(await faultsOf(restarted)).toEqual(['chain 0, position 0: the chain has no head'])
    await expect(restarted.keep(receiptWith({ id: randomId('A') }))).rejects.toThrow('no head')
  })

  test('what cannot be kept is an error, and leaves nothing', async () => {
    const log = await freshLog(database)
    await expect(log.keep(receiptWith({ id: 'short' }))).rejects.toThrow('22 characters')
    await expect(log.keep(receiptWith({ receivedAt: Number.NaN }))).rejects.toThrow()
    expect(await countOf('receipts')).toBe(0)
    expect(await faultsOf(log)).toEqual([])
  })

  test('a checkpoint is signed at every so many receipts of a chain', async () => {
    const log = await freshLog(database, { every: 3 })
    for (let i = 0; i < 7; i++) await log.keep(receiptWith({ id: randomId('x') }))
    const checkpoints = await database.query(
      'select chain, position, count from receipt_checkpoints order by 2',
    )
    expect(checkpoints.map(row => [row.position, row.count].map(Number))).toEqual([
      [3, 3],
      [6, 6],
    ])
  })

  test('the newest come first', async () => {
    const log = await freshLog(database)
    const times = [5, 1, 4, 2, 3].map(second => 1_795_600_000_000 + second * 1000)
    for (const receivedAt of times) await log.keep(receiptWith({ receivedAt }))
    const found = await log.list(3)
    expect(found.map(({ receivedAt }) => receivedAt)).toEqual([...times].sort().reverse().slice(0, 3))
  })

  test.each([
    [`update receipts set body = '{}'`, 'never changed'],
    [`update receipts set received_at = 0`, 'never changed'],
    ['delete from receipts', 'deleted by a purge alone'],
    ['truncate receipts', 'not emptied'],
    ['update receipt_heads set position = position - 1', 'steps on by one'],
    ['update receipt_heads set position = position + 2', 'steps on by one'],
    ['delete from receipt_heads', 'steps on by one'],
    ['update receipt_checkpoints set count = 0', 'never changed or deleted'],
    ['delete from receipt_checkpoints', 'never changed or deleted'],
    ['truncate receipt_checkpoints', 'not emptied'],
  ])('the database itself refuses: %s', async (statement, why) => {
    const log = await freshLog(database, { every: 1 })
    await log.keep(receiptWith())
    await expect(database.query(statement)).rejects.toThrow(why)
    expect(await faultsOf(log)).toEqual([])
    expect(await countOf('receipts')).toBe(1)
  })
})
