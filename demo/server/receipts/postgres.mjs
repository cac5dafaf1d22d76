import { setTimeout as pause } from 'node:timers/promises'
import { Pool } from 'pg'

/** What another try may mend: another transaction came first, and the database chose it. */
const passing = new Set(['40001', '40P01'])

/**
 * A pool of connections to a PostgreSQL, or to an engine that speaks its language. A server that does not answer
 * within seconds is an error, and so is one that is gone; the next statement tries a new connection.
 * @param {string} url
 * @returns {import('./database.mjs').Database}
 */
export function openPostgres(url) {
  const pool = new Pool({
    connectionString: url,
    max: 10,
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
    query_timeout: 30_000,
  })
  // A connection that breaks while nobody uses it must not end the process.
  pool.on('error', () => {})

  /** @template T @param {(query: import('./database.mjs').Query) => Promise<T>} work */
  async function once(work) {
    const client = await pool.connect()
    const ignore = () => {}
    client.on('error', ignore)
    let broken
    try {
      await client.query('begin')
      const result = await work(async (sql, parameters) => (await client.query(sql, parameters)).rows)
      await client.query('commit')
      return result
    } catch (error) {
      await client.query('rollback').catch(failure => {
        broken = failure
      })
      throw error
    } finally {
      client.off('error', ignore)
      client.release(broken)
    }
  }

  return {
    query: async (sql, parameters) => (await pool.query(sql, parameters)).rows,
    async transaction(work) {
      for (let tries = 1; ; tries++) {
        try {
          return await once(work)
        } catch (error) {
          const { code = '' } = /** @type {{ code?: string }} */ (error)
          if (!passing.has(code) || tries === 6) throw error
          await pause(Math.random() * 10 * 2 ** tries)
        }
      }
    },
    close: () => pool.end(),
  }
}
