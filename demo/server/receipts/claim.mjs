import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The folders this very process has open. */
const claimed = /** @type {Set<string>} */ (new Set())

/**
 * Takes a folder for this process alone, since two that write to one embedded database spoil it; gives its release.
 * What a process left behind that is gone does not count.
 * @param {string} folder
 */
export function claim(folder) {
  const file = join(folder, 'open-in')
  const owner = ownerOf(file)
  if (claimed.has(file) || (owner && owner !== process.pid && isAlive(owner)))
    throw new Error(
      `The receipts in ${folder} are open in process ${owner}. Stop it first, or use a PostgreSQL (DATABASE_URL), which takes many.`,
    )
  if (owner) rmSync(file, { force: true })
  // Of two that come at once, `wx` lets one through.
  writeFileSync(file, String(process.pid), { flag: 'wx' })
  claimed.add(file)
  return () => {
    claimed.delete(file)
    rmSync(file, { force: true })
  }
}

function ownerOf(/** @type {string} */ file) {
  try {
    return Number(readFileSync(file, 'utf8'))
  } catch {
    return 0
  }
}

function isAlive(/** @type {number} */ pid) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // It is there, and not ours to signal.
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
}
