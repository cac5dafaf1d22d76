import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database, Row } from '../../../demo/server/receipts/database.mjs'
import type { Receipts } from '../../../demo/server/receipts/receipts.mjs'
import { randomId, receiptWith } from '../receipt-with.mjs'
import { engines, faultsOf, freshLog, newSigner, withoutGuards } from './engines.ts'

const chain = 23
const length = 17

/** A place in the chain, from `least` on. */
const place = (least = 1) => fc.integer({ min: least, max: length })

/** What an intruder may do, as statements; everything but the key is theirs. */
const intrusions: Record<string, fc.Arbitrary<string[]>> = {
  'a changed text': place().map(at => [
    `update receipts set body = replace(body, '"analytics":false', '"analytics":true') where position = ${at}`,
  ]),
  'a changed text with a hash that fits': place().map(at => [
    `update receipts set body = replace(body, '"analytics":false', '"analytics":true') where position = ${at}`,
    `update receipts set hash = sha256((encode(previous_hash, 'hex') || chr(10) || position || chr(10) || received_at
     || chr(10) || body)::bytea) where position = ${at}`,
  ]),
  'a changed time': fc
    .tuple(place(), fc.integer({ min: 1, max: 1e9 }))
    .map(([at, by]) => [`update receipts set received_at = received_at + ${by} where position = ${at}`]),
  'a changed hash': fc
    .tuple(place(), fc.constantFrom('hash', 'previous_hash'))
    .map(([at, which]) => [`update receipts set ${which} = sha256(body::bytea) where position = ${at}`]),
  'a receipt filed under another': place().map(at => [
    `update receipts set previous = '${randomId()}' where position = ${at}`,
  ]),
  'a deleted receipt': place().map(at => [`delete from receipts where position = ${at}`]),
  'a gap that was closed': place(2).map(at => [
    `delete from receipts where position = ${at - 1}`,
    // Step by step, since a key is checked at each row.
    ...Array.from(
      { length: length - at + 1 },
      (_, i) => `update receipts set position = ${at + i - 1} where position = ${at + i}`,
    ),
    `update receipt_heads set position = ${length - 1} where chain = ${chain}`,
  ]),
  'swapped receipts': fc
    .uniqueArray(place(), { minLength: 2, maxLength: 2 })
    .map(([a, b]) => [
      `update receipts set position = 1000 where position = ${a}`,
      `update receipts set position = ${a} where position = ${b}`,
      `update receipts set position = ${b} where position = 1000`,
    ]),
  'a tail that was cut off': place().map(at => [`delete from receipts where position >= ${at}`]),
  'a tail that was cut off with its head moved': place(2).map(at => [
    `delete from receipts where position >= ${at}`,
    `update receipt_heads h set position = r.position, hash = r.hash from receipts r
     where h.chain = r.chain and r.position = ${at - 1}`,
  ]),
  'a tail that was cut off, and an old checkpoint as its head': fc.constantFrom(5, 10, 15).map(at => [
    `delete from receipts where position > ${at}`,
    `delete from receipt_checkpoints where position > ${at}`,
    `update receipt_heads h set position = c.position, hash = c.hash, key = c.key, signature = c.signature
     from receipt_checkpoints c where h.chain = c.chain and c.position = ${at}`,
  ]),
  'a forged checkpoint': fc
    .tuple(
      fc.constantFrom(5, 10, 15),
      fc.constantFrom('count = 0', 'made_at = 0', 'position = 16', 'hash = sha256(hash)'),
    )
    .map(([at, change]) => [`update receipt_checkpoints set ${change} where position = ${at}`]),
  'a purge that nobody signed': place().map(at => [
    `insert into receipt_checkpoints select chain, position, 0, 0, hash, 'none', sha256(hash) from receipts where position = ${at}`,
    `delete from receipts where position <= ${at}`,
  ]),
  'a lost head': fc.constant([`delete from receipt_heads where chain = ${chain}`]),
  'a receipt more': fc.constant([
    `insert into receipts select chain, position + 1, received_at, '${randomId('X')}', previous, hash, sha256(hash), body
     from receipts where position = ${length}`,
  ]),
}

const tables = ['receipts', 'receipt_heads', 'receipt_checkpoints']

describe.each(engines)('on $name', ({ open }) => {
  let database: Database
  let log: Receipts
  let written: Row[]

  beforeAll(async () => {
    database = await open()
    log = await freshLog(database, { every: 5, signer: newSigner() })
    for (let i = 0; i < length; i++)
      await log.keep(receiptWith({ id: randomId('X'), receivedAt: 1_795_600_000_000 + i }))
    await withoutGuards(database)
    written = await Promise.all(
      tables.map(async name => (await database.query(`select json_agg(t) as rows from ${name} t`))[0] ?? {}),
    )
  })
  afterAll(() => database.close())

  const asWritten = async () => {
    for (const [i, name] of tables.entries()) {
      await database.query(`delete from ${name}`)
      await database.query(
        `insert into ${name} select * from json_populate_recordset(null::${name}, $1::json)`,
        [JSON.stringify(written[i]?.rows)],
      )
    }
  }

  test('what nobody touched is whole', async () => {
    await asWritten()
    expect(await faultsOf(log)).toEqual([])
  })

  test.each(Object.entries(intrusions))('%s is found, with chain and position', async (_, statements) => {
    await fc.assert(
      fc.asyncProperty(statements, async intrusion => {
        await asWritten()
        for (const statement of intrusion) await database.query(statement)
        const faults = await faultsOf(log)
        expect(faults.length, intrusion.join('; ')).toBeGreaterThan(0)
        expect(faults.every(fault => /^chain 23, position \d+: \w/.test(fault))).toBe(true)
      }),
      { numRuns: 8 },
    )
  })

  test('an older log that was put back is found by a checkpoint kept elsewhere', async () => {
    await asWritten()
    const older = await log.checkpoint()
    for (let i = 0; i < 3; i++) await log.keep(receiptWith({ id: randomId('X') }))
    const kept = await log.checkpoint()
    expect((await log.verify({ against: kept })).flatMap(({ faults }) => faults)).toEqual([])
    await asWritten()
    expect(await faultsOf(log)).toEqual([])
    expect((await log.verify({ against: older })).flatMap(({ faults }) => faults)).toEqual([])
    expect((await log.verify({ against: kept })).flatMap(({ faults }) => faults)).toEqual([
      {
        chain,
        position: length + 3,
        says: 'a checkpoint was signed here, and the last receipt is 17: the end was cut off',
      },
    ])
  })
})
