import { append } from './append.mjs'
import { chains } from './chain.mjs'
import { checkpointAll } from './checkpoint.mjs'
import { lineOf } from './line.mjs'
import { purge } from './purge.mjs'
import { entriesOf, newest } from './read.mjs'
import { hasTables, prepare } from './schema.mjs'
import { verify } from './verify.mjs'

/**
 * The log of receipts. Nothing is opened before it is used for the first time; an opening that failed is tried again.
 * @param {object} parts
 * @param {() => Promise<import('./database.mjs').Database>} parts.open
 * @param {() => import('./signer.mjs').Signer} parts.signer
 * @param {number} [parts.every] how many receipts of a chain there is a checkpoint
 * @param {boolean} [parts.create] whether tables are made where there are none; without, it throws
 * @param {() => number} [parts.now] in milliseconds since 1970
 */
export function createReceipts({ open, signer, every = 100, create = true, now = Date.now }) {
  /** @typedef {{ database: import('./database.mjs').Database, signer: import('./signer.mjs').Signer }} Log */

  /** @type {Promise<Log> | undefined} */
  let opened

  /** @returns {Promise<Log>} */
  function log() {
    if (opened) return opened
    const attempt = begin()
    opened = attempt
    attempt.catch(() => {
      if (opened === attempt) opened = undefined
    })
    return attempt
  }

  async function begin() {
    const database = await open()
    try {
      if (!create && !(await hasTables(database))) throw new Error('There is no log in this database.')
      const log = { database, signer: signer() }
      await prepare(database, log.signer)
      return log
    } catch (error) {
      await database.close()
      throw error
    }
  }

  return {
    /**
     * Keeps a receipt. Resolves when the database has it for good, also where it had it before, and rejects otherwise.
     * Of two different receipts under one id the first stands, and the second is passed over without a word.
     * @param {import('./chain.mjs').KeptReceipt} receipt
     */
    async keep(receipt) {
      const { database, signer } = await log()
      await append(database, signer, receipt, every)
    },
    /** The newest entries, newest first. */
    async list(count = 100) {
      const { database } = await log()
      return newest(database.query, count)
    },
    /** Every entry, chain by chain, or those of the visitors whose receipts are named. */
    async *entries(/** @type {string[]} */ ids = []) {
      const { database } = await log()
      if (ids.length) {
        const seen = new Set()
        for (const id of ids)
          for (const entry of await lineOf(database.query, id))
            if (!seen.has(entry.id) && seen.add(entry.id)) yield entry
      } else for (let chain = 0; chain < chains; chain++) yield* entriesOf(database.query, chain)
    },
    /** What every chain is found to be. */
    async verify(/** @type {import('./verify.mjs').How} */ how = {}) {
      const { database, signer } = await log()
      return verify(database, signer, how)
    },
    /** Signs what has grown since its last checkpoint; gives the last checkpoint of every chain, to be kept elsewhere. */
    async checkpoint() {
      const { database, signer } = await log()
      return checkpointAll(database, signer, now())
    },
    /** Deletes what came in before a moment; gives how many receipts that were. */
    async purge(/** @type {number} */ before) {
      const { database, signer } = await log()
      return purge(database, signer, before, now())
    },
    /** Shuts the database, if it was opened. */
    async close() {
      const before = opened
      opened = undefined
      await before?.then(({ database }) => database.close()).catch(() => {})
    },
  }
}

/** @typedef {ReturnType<typeof createReceipts>} Receipts */
