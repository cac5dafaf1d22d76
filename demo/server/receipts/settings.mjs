import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openDatabase } from './database.mjs'
import { createReceipts } from './receipts.mjs'
import { createSigner, keyIn, newKey } from './signer.mjs'

/** Where the demo keeps its receipts unless it is told otherwise. */
const usual = fileURLToPath(new URL('../../../.receipts', import.meta.url))

/** A log in memory, gone when it is closed. */
export const receiptsInMemory = () =>
  createReceipts({ open: () => openDatabase({}), signer: () => createSigner(newKey()) })

/**
 * The log as the environment says: in the PostgreSQL of `DATABASE_URL`, else in the folder `RECEIPTS_DIR`. It is signed
 * with the key in `RECEIPTS_KEY` (PEM), else with that in the file `RECEIPTS_KEY_FILE`, else with `key.pem` in the folder.
 * @param {NodeJS.ProcessEnv} [environment]
 * @param {{ create?: boolean }} [how] without `create`, a log that is not there is an error
 */
export function receiptsOf(environment = process.env, { create = true } = {}) {
  const { DATABASE_URL: url, RECEIPTS_DIR: folder = usual, RECEIPTS_KEY: pem } = environment
  const file = environment.RECEIPTS_KEY_FILE ?? join(folder, 'key.pem')
  return createReceipts({
    create,
    async open() {
      if (!create && !url && !existsSync(join(folder, 'data')))
        throw new Error(
          `There is no log in ${folder}. RECEIPTS_DIR names another folder, DATABASE_URL a PostgreSQL.`,
        )
      return openDatabase({ url, folder })
    },
    signer() {
      // Made anew, it would know none of the log's signatures.
      if (!create && !pem && !existsSync(file))
        throw new Error(
          `There is no key in ${file}. RECEIPTS_KEY_FILE names another file, RECEIPTS_KEY is the key itself.`,
        )
      return createSigner(pem ?? keyIn(file))
    },
  })
}
