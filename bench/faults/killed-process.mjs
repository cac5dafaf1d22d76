import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { receiptsOf } from '../../demo/server/receipts/settings.mjs'

const child = fileURLToPath(new URL('appending.mjs', import.meta.url))

/**
 * Kills a process that appends to a PGlite in a folder, as soon as so many receipts are acknowledged; then opens the
 * folder and looks for them.
 * @param {{ count: number }} how
 */
export async function killProcessWhileAppending({ count }) {
  const folder = mkdtempSync(join(tmpdir(), 'receipts-killed-'))
  const environment = { RECEIPTS_DIR: folder }
  const acknowledged = /** @type {string[]} */ ([])
  const appending = fork(child, { env: { PATH: process.env.PATH, ...environment } })
  appending.on('message', id => {
    acknowledged.push(String(id))
    if (acknowledged.length === count) appending.kill('SIGKILL')
  })
  await once(appending, 'exit')

  const log = receiptsOf(environment, { create: false })
  try {
    const proofs = await log.verify()
    const there = new Set()
    for await (const { id } of log.entries()) there.add(id)
    return {
      acknowledged: acknowledged.length,
      kept: there.size,
      missing: acknowledged.filter(id => !there.has(id)).length,
      faults: proofs.flatMap(({ faults }) => faults),
    }
  } finally {
    await log.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
