import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../../demo/server/receipts/database.mjs'
import { cell, csv, json } from '../../../demo/server/receipts/export.mjs'
import type { Receipts } from '../../../demo/server/receipts/receipts.mjs'
import { randomId, receiptWith } from '../receipt-with.mjs'
import { engines, freshLog } from './engines.ts'

describe.each(engines)('on $name', ({ open }) => {
  let database: Database
  let log: Receipts
  /** A visitor's four receipts, the last two from tabs that did not know of each other, and a stranger's. */
  const ids = ['A', 'b', '-', '_'].map(first => randomId(first))
  const stranger = randomId()

  beforeAll(async () => {
    database = await open()
    log = await freshLog(database)
    const [first = '', second = '', third = '', fourth = ''] = ids
    const line = [
      { id: first, previous: null },
      { id: second, previous: first },
      { id: third, previous: second },
      { id: fourth, previous: second },
    ]
    for (const [i, one] of line.entries())
      await log.keep(receiptWith({ ...one, receivedAt: 1_795_600_000_000 + i }))
    const categories = {
      choices: { necessary: true, video: true },
      basis: { necessary: 'default', video: 'visitor' },
    } as const
    await log.keep(receiptWith({ id: stranger, ...categories }))
  })
  afterAll(() => database.close())

  const text = async (pieces: AsyncIterable<string>) => (await all(pieces)).join('')

  test.each([0, 1, 2, 3])('any receipt of a visitor leads to all of them (%i)', async which => {
    const found = await all(log.entries(ids.slice(which, which + 1)))
    expect(found.map(({ id }) => id)).toEqual(ids)
  })

  test('two receipts of one visitor lead to each once', async () => {
    expect(await all(log.entries(ids.slice(1, 3)))).toHaveLength(4)
  })

  test('without a receipt, all are given', async () => {
    expect((await all(log.entries())).map(({ id }) => id).sort()).toEqual([...ids, stranger].sort())
  })

  test('an unknown receipt leads to nothing', async () => {
    expect(await text(json(() => log.entries([randomId()])))).toBe('[]\n')
    expect((await text(csv(() => log.entries([randomId()])))).split('\r\n')).toHaveLength(2)
  })

  test('JSON is the receipt as it was sent, and where it stands', async () => {
    const [one] = JSON.parse(await text(json(() => log.entries([stranger]))))
    const { receivedAt, ...receipt } = receiptWith({ id: stranger })
    expect(one).toEqual({
      ...receipt,
      choices: { necessary: true, video: true },
      basis: { necessary: 'default', video: 'visitor' },
      receivedAt,
      chain: expect.any(Number),
      position: expect.any(Number),
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
  })

  test('CSV has a row for each receipt, and two columns for each category that any was about', async () => {
    const [header = '', ...rows] = (await text(csv(() => log.entries()))).trimEnd().split('\r\n')
    expect(header).toContain('id,previous,decidedAt,receivedAt,act')
    expect(header).toContain('choice analytics,basis analytics,choice functional,basis functional')
    expect(header).toContain('choice video,basis video')
    expect(rows).toHaveLength(5)
    expect(rows.find(row => row.startsWith(ids[0] ?? ''))).toContain(
      '2026-11-25T09:46:40.000Z,save,banner,opt-in',
    )
    // An id may begin with a minus, and a spreadsheet would count it.
    expect(rows.some(row => row.startsWith(`'${ids[2]}`))).toBe(true)
  })
})

test.each([
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@sum', "'@sum"],
  ['\t=1', "'\t=1"],
  ['a,b', '"a,b"'],
  ['=a"b', '"\'=a""b"'],
  ['two\nlines', '"two\nlines"'],
  ['plain', 'plain'],
  [null, ''],
  [false, 'false'],
])('the cell of %j is %j', (value, text) => {
  expect(cell(value)).toBe(text)
})

async function all<T>(given: AsyncIterable<T>) {
  const list: T[] = []
  for await (const one of given) list.push(one)
  return list
}
