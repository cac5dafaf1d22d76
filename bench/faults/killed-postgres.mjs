import { setTimeout as pause } from 'node:timers/promises'
import { openDatabase } from '../../demo/server/receipts/database.mjs'
import { createReceipts } from '../../demo/server/receipts/receipts.mjs'
import { createSigner, newKey } from '../../demo/server/receipts/signer.mjs'
import { receiptWith } from '../../test/server/receipt-with.mjs'
import { freshDatabase, startPostgres } from '../../test/tools/postgres.mjs'

/**
 * Appends receipts, several at a time, to a PostgreSQL that is killed and started again in the middle of it, and sends
 * again what was not acknowledged, as the page does. Afterwards it looks for each of them.
 * @param {{ count: number, kills: number, atOnce?: number }} how
 */
export async function killPostgresWhileAppending({ count, kills, atOnce = 8 }) {
  const postgres = await startPostgres({ durable: true })
  const url = await freshDatabase(postgres.url)
  const signer = createSigner(newKey())
  const log = createReceipts({ open: () => openDatabase({ url }), signer: () => signer, every: 5 })
  const started = performance.now()

  const waiting = Array.from({ length: count }, () => receiptWith({ receivedAt: Date.now() }))
  const acknowledged = /** @type {Set<string>} */ (new Set())
  let refusals = 0

  async function send() {
    for (let receipt = waiting.pop(); receipt; receipt = waiting.pop()) {
      while (!acknowledged.has(receipt.id)) {
        try {
          await log.keep(receipt)
          acknowledged.add(receipt.id)
        } catch {
          refusals++
          await pause(20)
        }
      }
    }
  }

  /** What was acknowledged before a kill and is not there after it. */
  const lost = /** @type {string[]} */ ([])

  async function kill() {
    for (let killed = 1; killed <= kills; killed++) {
      while (acknowledged.size < (count * killed) / (kills + 1)) await pause(1)
      await postgres.kill()
      const before = [...acknowledged]
      await postgres.start()
      const there = await idsIn(log)
      lost.push(...before.filter(id => !there.has(id)))
    }
  }

  try {
    await Promise.all([kill(), ...Array.from({ length: atOnce }, send)])
    const proofs = await log.verify()
    const there = await idsIn(log)
    return {
      acknowledged: acknowledged.size,
      kept: proofs.reduce((sum, proof) => sum + proof.count, 0),
      missing: [...acknowledged].filter(id => !there.has(id)).length,
      lost: lost.length,
      refusals,
      faults: proofs.flatMap(({ faults }) => faults),
      seconds: (performance.now() - started) / 1000,
    }
  } finally {
    await log.close()
    await postgres.end()
  }
}

async function idsIn(/** @type {import('../../demo/server/receipts/receipts.mjs').Receipts} */ log) {
  const ids = /** @type {Set<string>} */ (new Set())
  for await (const { id } of log.entries()) ids.add(id)
  return ids
}
