import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { claim } from './claim.mjs'

/**
 * PostgreSQL inside this process: in a folder that no other process has open, or in memory.
 * @param {string} [folder]
 * @returns {Promise<import('./database.mjs').Database>}
 */
export async function openPglite(folder) {
  if (folder) mkdirSync(folder, { recursive: true, mode: 0o700 })
  const release = folder ? claim(folder) : () => {}
  try {
    const pglite = await PGlite.create(folder ? join(folder, 'data') : 'memory://')
    return {
      query: async (sql, parameters) => (await pglite.query(sql, parameters)).rows.map(asRow),
      // Its transactions wait for each other: there is one session.
      transaction: work =>
        pglite.transaction(transaction =>
          work(async (sql, parameters) => (await transaction.query(sql, parameters)).rows.map(asRow)),
        ),
      async close() {
        await pglite.close()
        release()
      },
    }
  } catch (error) {
    release()
    throw error
  }
}

const asRow = (/** @type {unknown} */ row) => /** @type {import('./database.mjs').Row} */ (row)
