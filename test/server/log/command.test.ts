import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openDatabase } from '../../../demo/server/receipts/database.mjs'
import { receiptsOf } from '../../../demo/server/receipts/settings.mjs'
import { freshDatabase } from '../../tools/postgres.mjs'
import { randomId, receiptWith } from '../receipt-with.mjs'
import { withoutGuards } from './engines.ts'

const folder = mkdtempSync(join(tmpdir(), 'receipts-command-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const postgres = inject('postgres')
const places: { name: string; settings: () => Promise<Record<string, string>> }[] = [
  { name: 'a folder', settings: async () => ({ RECEIPTS_DIR: join(folder, 'log') }) },
  ...(postgres
    ? [
        {
          name: 'PostgreSQL',
          settings: async () => ({
            DATABASE_URL: await freshDatabase(postgres),
            RECEIPTS_KEY_FILE: join(folder, 'other-key.pem'),
          }),
        },
      ]
    : []),
]

/** Runs `npm run log` as somebody would, without npm. */
function run(settings: Record<string, string>, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync('node', ['demo/server/receipts/command.mjs', ...args], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...settings },
  })
  return { status, stdout, stderr }
}

describe.each(places)('of a log in $name', ({ settings }) => {
  let where: Record<string, string>
  const [first, second] = [randomId('A'), randomId('B')]
  const old = Date.parse('2020-05-01')

  beforeAll(async () => {
    where = await settings()
    const log = receiptsOf(where)
    await log.keep(receiptWith({ id: first, receivedAt: old }))
    await log.keep(receiptWith({ id: second, previous: first, receivedAt: old + 1000 }))
    for (let i = 0; i < 3; i++) await log.keep(receiptWith({ id: randomId('C') }))
    await log.close()
  })

  test('verify says that it is whole', () => {
    expect(run(where, 'verify')).toMatchObject({
      status: 0,
      stdout: '5 receipts in 64 chains, 0 checkpoints: all as they were written.\n',
    })
  })

  test('verify can be about some chains only', () => {
    expect(run(where, 'verify', '--chain', '2', '--chain', '3').stdout).toContain('3 receipts in 2 chains')
    expect(run(where, 'verify', '--chain', '64')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('0 to 63'),
    })
  })

  test('export gives a visitor’s line, or everything', () => {
    const { stdout, status } = run(where, 'export', '--json', '--id', second)
    expect(JSON.parse(stdout).map(({ id }: { id: string }) => id)).toEqual([first, second])
    expect(status).toBe(0)
    const file = join(folder, 'all.csv')
    expect(run(where, 'export', '--csv', '--out', file).status).toBe(0)
    expect(readFileSync(file, 'utf8').trimEnd().split('\r\n')).toHaveLength(6)
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  test('checkpoints can be taken away and held against it', () => {
    const file = join(folder, 'checkpoints.json')
    expect(run(where, 'checkpoint', '--out', file).status).toBe(0)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toHaveLength(3)
    expect(run(where, 'verify', '--against', file).stdout).toContain(
      '3 checkpoints: all as they were written',
    )
  })

  test('purge keeps what may still be needed, and deletes what is older', () => {
    const purge = (...more: string[]) => run(where, 'purge', '--before', ...more)
    expect(purge('2021-01-01')).toMatchObject({ status: 1, stderr: expect.stringContaining('--claim-days') })
    expect(purge('soon', '--claim-days', '365')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('ISO date'),
    })
    expect(purge('2021-01-01', '--claim-days', '90000')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('may still be needed as proof'),
    })
    expect(purge('2021-01-01', '--claim-days', '365')).toMatchObject({
      status: 0,
      stdout: '2 receipts purged.\n',
    })
    expect(run(where, 'verify')).toMatchObject({ status: 0, stdout: expect.stringContaining('3 receipts') })
  })

  test('verify ends with 1 where a chain is broken, and says where', async () => {
    const database = await openDatabase({ url: where.DATABASE_URL, folder: where.RECEIPTS_DIR })
    await withoutGuards(database)
    await database.query('delete from receipts where position = 2')
    await database.close()
    expect(run(where, 'verify')).toMatchObject({
      status: 1,
      stderr:
        'chain 2, position 2: 1 receipt is missing, up to 3\n2 receipts in 64 chains, 5 checkpoints: 1 of the chains is not as written.\n',
    })
  })
})

test.each([
  [['verify'], 'There is no log in'],
  [['verify', '--quickly'], '--quickly'],
  [['forget'], 'npm run log -- verify'],
  [['export'], '--csv or --json'],
])('%j without a log, or without sense, ends with 1 and says why', (args, why) => {
  const { status, stderr } = run({ RECEIPTS_DIR: join(folder, 'nowhere') }, ...args)
  expect(status).toBe(1)
  expect(stderr).toContain(why)
})
