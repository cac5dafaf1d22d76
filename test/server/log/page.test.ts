import { afterAll, expect, test } from 'vitest'
import { openDatabase } from '../../../demo/server/receipts/database.mjs'
import { startDemo } from '../../../demo/server.mjs'
import { randomId, receiptWith } from '../receipt-with.mjs'
import { freshLog, withoutGuards } from './engines.ts'

const database = await openDatabase({})
const receipts = await freshLog(database, { every: 2 })
const demo = await startDemo({ receipts })
afterAll(async () => {
  await demo.close()
  await database.close()
})

const page = async () => (await fetch(`${demo.url}/receipts`)).text()
const shown = async () => (await fetch(`${demo.url}/receipts.json`)).json()

test('an empty log says so', async () => {
  expect(await page()).toContain('Nothing is kept yet')
  expect(await shown()).toEqual({ count: 0, checkpoints: 0, faults: [], receipts: [] })
})

test('lists receipts, newest first, with their chains, and that these are whole', async () => {
  const ids = ['E', 'E', 'E', 'F'].map(first => randomId(first))
  for (const [i, id] of ids.entries())
    await receipts.keep(receiptWith({ id, receivedAt: 1_795_600_000_000 + i * 1000 }))
  const { receipts: listed, ...log } = await shown()
  expect(log).toEqual({ count: 4, checkpoints: 1, faults: [] })
  expect(listed.map(({ id }: { id: string }) => id)).toEqual([...ids].reverse())
  expect(listed.map((one: { isUnderCheckpoint: boolean }) => one.isUnderCheckpoint)).toEqual([
    false,
    false,
    true,
    true,
  ])
  const text = await page()
  expect(text).toContain('All chains are as they were written')
  expect(text).toContain('4, position 3')
  expect(text).toContain(`<code title="${listed[0].hash}">${listed[0].hash.slice(0, 12)}</code>`)
})

test('what somebody wrote into the database is text on the page, and shows as broken', async () => {
  await withoutGuards(database)
  const evil = JSON.stringify({
    act: '<img src=x>',
    choices: { '<script>alert(1)</script>': true },
    regime: '"><b>',
    policy: '',
  })
  await database.query('update receipts set body = $1 where position = 3', [evil])
  await database.query(`update receipts set body = 'no receipt' where chain = 5`)
  const text = await page()
  expect(text).toContain('The log is not as it was written')
  expect(text).toContain('Chain 4, position 3: the receipt was changed')
  expect(text).toContain('&lt;script&gt;alert(1)')
  expect(text).not.toContain('<script>alert')
  expect(text).not.toContain('"><b>')
})
