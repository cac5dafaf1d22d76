import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openDatabase } from '../demo/server/receipts/database.mjs'
import { createReceipts } from '../demo/server/receipts/receipts.mjs'
import { createSigner, newKey } from '../demo/server/receipts/signer.mjs'
import { randomId, receiptWith } from '../test/server/receipt-with.mjs'
import { freshDatabase, postgresPrograms, startPostgres } from '../test/tools/postgres.mjs'
import { fill } from './receipts/fill.mjs'
import { sizes } from './receipts/sizes.mjs'

// `npm run bench:receipts`: what the log of receipts costs, on PGlite in a folder and on a PostgreSQL that waits for the
// disk. docs/scale.md reckons with its figures.

const { values } = parseArgs({
  options: { count: { type: 'string', default: '100000' }, appends: { type: 'string', default: '2000' } },
})
const [count, appends] = [Number(values.count), Number(values.appends)]

const folder = mkdtempSync(join(tmpdir(), 'receipts-bench-'))
try {
  console.log(`PGlite in a folder, ${count} receipts`)
  console.table(await measure(() => openDatabase({ folder }), [1]))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

if (postgresPrograms()) {
  const postgres = await startPostgres({ durable: true })
  try {
    const url = await freshDatabase(postgres.url)
    console.log(`PostgreSQL through a socket, ${count} receipts`)
    console.table(await measure(() => openDatabase({ url }), [1, 10]))
  } finally {
    await postgres.end()
  }
} else console.log('PostgreSQL: not found here')
console.log(
  `Load of this computer's ${availableParallelism()} cores: ${loadavg()[0]?.toFixed(1)}, this run included`,
)

/**
 * @param {() => Promise<import('../demo/server/receipts/database.mjs').Database>} open
 * @param {number[]} atOnce how many receipts come at once
 */
async function measure(open, atOnce) {
  const database = await open()
  const signer = createSigner(newKey())
  const log = createReceipts({ open: async () => database, signer: () => signer })
  /** @type {Record<string, number>} */
  const figures = {}
  try {
    await log.verify()
    await fill(database, signer, count)
    Object.assign(figures, await sizes(database))
    for (const many of atOnce) {
      figures[`appends/s, ${many} at once, any chain`] = await rate(log, many, '')
      figures[`appends/s, ${many} at once, one chain`] = await rate(log, many, 'x')
    }
    const started = performance.now()
    const proofs = await log.verify()
    const seconds = (performance.now() - started) / 1000
    const read = proofs.reduce((sum, proof) => sum + proof.count, 0)
    if (proofs.some(({ faults }) => faults.length) || read < count) throw new Error('The log is not whole.')
    figures['receipts verified/s'] = Math.round(read / seconds)
  } finally {
    await log.close()
  }
  return figures
}

/**
 * How many receipts are kept in a second.
 * @param {import('../demo/server/receipts/receipts.mjs').Receipts} log
 * @param {number} atOnce
 * @param {string} first character of their ids
 */
async function rate(log, atOnce, first) {
  const waiting = Array.from({ length: appends }, () =>
    receiptWith({ id: randomId(first), receivedAt: Date.now() }),
  )
  const started = performance.now()
  const send = async () => {
    for (let receipt = waiting.pop(); receipt; receipt = waiting.pop()) await log.keep(receipt)
  }
  await Promise.all(Array.from({ length: atOnce }, send))
  return Math.round(appends / ((performance.now() - started) / 1000))
}
