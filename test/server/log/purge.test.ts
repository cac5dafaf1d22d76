import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../../demo/server/receipts/database.mjs'
import { answerDays, latestPurge } from '../../../demo/server/receipts/retention.mjs'
import { grantDays, refusalDays } from '../../../src/model/review.ts'
import { randomId, receiptWith } from '../receipt-with.mjs'
import { engines, faultsOf, freshLog, withoutGuards } from './engines.ts'

const start = 1_700_000_000_000
const day = 864e5

describe.each(engines)('on $name', ({ open }) => {
  let database: Database
  beforeAll(async () => {
    database = await open()
  })
  afterAll(() => database.close())

  /** Twenty receipts in two chains, a day apart. */
  async function twentyDays() {
    const log = await freshLog(database, { every: 4 })
    for (let i = 0; i < 20; i++)
      await log.keep(receiptWith({ id: randomId('pq'[i % 2]), receivedAt: start + i * day }))
    return log
  }
  const rows = (what: string) => database.query(`select * from ${what}`)

  test('deletes what is older, and leaves a log that is whole', async () => {
    const log = await twentyDays()
    expect(await log.purge(start + 10 * day)).toBe(10)
    const left = await log.list()
    expect(Math.min(...left.map(({ receivedAt }) => receivedAt))).toBe(start + 10 * day)
    expect(left).toHaveLength(10)
    expect(await faultsOf(log)).toEqual([])
  })

  test('the checkpoints of what is gone stay, and one more says that it went', async () => {
    const log = await twentyDays()
    const before = await rows('receipt_checkpoints order by chain, position, count')
    await log.purge(start + 10 * day)
    const after = await rows('receipt_checkpoints where count > 0 order by chain, position, count')
    expect(after).toEqual(before)
    const marks = await rows('receipt_checkpoints where count = 0')
    expect(marks.map(({ position }) => Number(position))).toEqual([5, 5])
  })

  test('what follows a purge stands on what went before it', async () => {
    const log = await twentyDays()
    await log.purge(start + 100 * day)
    expect(await log.list()).toEqual([])
    await log.keep(receiptWith({ id: randomId('p') }))
    expect((await log.list()).map(({ position }) => position)).toEqual([11])
    expect(await log.purge(start + 100 * day)).toBe(0)
    expect(await faultsOf(log)).toEqual([])
  })

  test('a receipt that is missing after a purge shows', async () => {
    const log = await twentyDays()
    await log.purge(start + 10 * day)
    await withoutGuards(database)
    await database.query('delete from receipts where position = 6 and chain = 41')
    expect(await faultsOf(log)).toEqual(['chain 41, position 6: 1 receipt is missing, up to 7'])
  })

  test('nothing is purged of a log that is not whole', async () => {
    const log = await twentyDays()
    await withoutGuards(database)
    await database.query(
      `update receipts set body = replace(body, 'save', 'close') where position = 2 and chain = 41`,
    )
    await expect(log.purge(start + 10 * day)).rejects.toThrow('verify it first')
    expect(await rows('receipts')).toHaveLength(20)
  })

  test('what an interrupted purge left behind goes with the next', async () => {
    const log = await twentyDays()
    const left = await rows('receipts where position = 3')
    await log.purge(start + 10 * day)
    for (const row of left)
      await database.query(
        'insert into receipts select * from json_populate_record(null::receipts, $1::json)',
        [JSON.stringify({ ...row, hash: hex(row.hash), previous_hash: hex(row.previous_hash) })],
      )
    expect(await faultsOf(log)).toEqual([])
    expect(await log.purge(start + 10 * day)).toBe(2)
    expect(await rows('receipts where position = 3')).toEqual([])
  })
})

const hex = (bytes: unknown) => `\\x${Buffer.from(bytes as Uint8Array).toString('hex')}`

test('a receipt stays for as long as an answer may hold, and as claims can be made after it', () => {
  expect(answerDays).toBe(Math.max(grantDays, refusalDays))
  expect(latestPurge(start, '1095')).toBe(start - (365 + 1095) * day)
  for (const days of [undefined, '', '-1', 'a year'])
    expect(() => latestPurge(start, days)).toThrow('--claim-days')
})
