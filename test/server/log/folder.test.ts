import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { claim } from '../../../demo/server/receipts/claim.mjs'
import { createReceipts } from '../../../demo/server/receipts/receipts.mjs'
import { receiptsOf } from '../../../demo/server/receipts/settings.mjs'
import { receiptWith } from '../receipt-with.mjs'
import { newSigner } from './engines.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'receipts-folder-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('what is kept is there when the folder is opened again, and goes on from there', async () => {
  const settings = { RECEIPTS_DIR: folder }
  const receipt = receiptWith()
  const before = receiptsOf(settings)
  await before.keep(receipt)
  await before.close()

  const after = receiptsOf(settings, { create: false })
  expect((await after.list()).map(({ id }) => id)).toEqual([receipt.id])
  await after.keep(receiptWith({ previous: receipt.id }))
  expect((await after.verify()).flatMap(({ faults }) => faults)).toEqual([])
  await after.close()
  expect(statSync(join(folder, 'key.pem')).mode & 0o777).toBe(0o600)
})

test('a folder is open in one process at a time', () => {
  const release = claim(folder)
  expect(() => claim(folder)).toThrow('are open in process')
  release()
  claim(folder)()
  // The one that began this test is alive.
  writeFileSync(join(folder, 'open-in'), String(process.ppid))
  expect(() => claim(folder)).toThrow(`open in process ${process.ppid}`)
})

test('what a process left behind that is gone does not keep others out', () => {
  writeFileSync(join(folder, 'open-in'), String(2 ** 22 + 1))
  claim(folder)()
})

test('a log without its key is not read with a new one', async () => {
  const settings = { RECEIPTS_DIR: folder }
  const log = receiptsOf(settings)
  await log.keep(receiptWith())
  await log.close()
  rmSync(join(folder, 'key.pem'))
  await expect(receiptsOf(settings, { create: false }).verify()).rejects.toThrow('There is no key in')
})

test('nothing is opened before it is used, and what could not be opened is tried again', async () => {
  let tries = 0
  const log = createReceipts({
    async open() {
      tries++
      throw new Error('the database is away')
    },
    signer: newSigner,
  })
  await log.close()
  expect(tries).toBe(0)
  await expect(log.keep(receiptWith())).rejects.toThrow('away')
  await expect(log.keep(receiptWith())).rejects.toThrow('away')
  expect(tries).toBe(2)
})
