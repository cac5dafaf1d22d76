import { createWriteStream, readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { csv, json } from './export.mjs'
import { latestPurge } from './retention.mjs'
import { schema } from './schema.mjs'
import { receiptsOf } from './settings.mjs'

// `npm run log -- verify | checkpoint | export | purge | schema`: what the log is asked from outside. docs/records.md tells when.

const usage = `npm run log -- verify [--recent] [--chain N …] [--against FILE]
    whether every chain is as it was written, and agrees with checkpoints kept elsewhere; ends with 1 where one does not
npm run log -- checkpoint [--out FILE]
    signs what each chain is now; gives the last checkpoint of each, to be kept elsewhere
npm run log -- export --csv | --json [--id ID …] [--out FILE]
    all receipts, or all of the visitors to whom these belong
npm run log -- purge --before DATE --claim-days DAYS
    deletes what is older than DATE, no younger than the consent and the time for claims last
npm run log -- schema [--out FILE]
    the tables as SQL, for whoever makes them by hand`

/** @typedef {ReturnType<typeof read>['values']} Options */

function read() {
  return parseArgs({
    allowPositionals: true,
    options: {
      recent: { type: 'boolean', default: false },
      csv: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      id: { type: 'string', multiple: true, default: [] },
      chain: { type: 'string', multiple: true, default: [] },
      against: { type: 'string' },
      out: { type: 'string' },
      before: { type: 'string' },
      'claim-days': { type: 'string' },
    },
  })
}

/**
 * What each command does; it throws where it cannot.
 * @type {Record<string, (receipts: import('./receipts.mjs').Receipts, options: Options) => Promise<void>>}
 */
const commands = {
  async verify(receipts, { recent, chain: only, against: file }) {
    const odd = only.find(chain => !/^([0-5]?\d|6[0-3])$/.test(chain))
    if (odd !== undefined) throw new Error(`There is no chain ${odd}: they are 0 to 63.`)
    const against = file ? JSON.parse(readFileSync(file, 'utf8')) : []
    const proofs = await receipts.verify({ recent, only: only.map(Number), against })
    const sum = (/** @type {'count' | 'checkpoints'} */ what) =>
      proofs.reduce((all, one) => all + one[what], 0)
    const faults = proofs.flatMap(proof => proof.faults)
    for (const { chain, position, says } of faults.slice(0, 100))
      console.error(`chain ${chain}, position ${position}: ${says}`)
    if (faults.length > 100) console.error(`and ${faults.length - 100} more`)
    const broken = proofs.filter(proof => proof.faults.length).length
    const read = `${sum('count')} receipts in ${proofs.length} chains, ${sum('checkpoints')} checkpoints`
    if (broken)
      throw new Error(`${read}: ${broken} of the chains ${broken === 1 ? 'is' : 'are'} not as written.`)
    console.log(`${read}: all as they were written.`)
  },
  async checkpoint(receipts, { out }) {
    const last = await receipts.checkpoint()
    await write([`[\n${last.map(one => JSON.stringify(one)).join(',\n')}\n]\n`], out)
  },
  async export(receipts, { csv: isCsv, json: isJson, id: ids, out }) {
    if (isCsv === isJson) throw new Error('Say which: --csv or --json.')
    const pieces = (isCsv ? csv : json)(() => receipts.entries(ids))
    await write(pieces, out)
  },
  schema: (_, { out }) => write([schema], out),
  async purge(receipts, { before, 'claim-days': days = process.env.RECEIPTS_CLAIM_DAYS }) {
    const latest = latestPurge(Date.now(), days)
    const moment = Date.parse(before ?? '')
    if (!/^\d{4}-\d\d-\d\d/.test(before ?? '') || Number.isNaN(moment))
      throw new Error('Say --before with an ISO date, such as 2023-05-31.')
    if (moment > latest)
      throw new Error(
        `What came in after ${new Date(latest).toISOString().slice(0, 10)} may still be needed as proof, and stays.`,
      )
    console.log(`${await receipts.purge(moment)} receipts purged.`)
  },
}

const {
  values,
  positionals: [name = ''],
} = readOrExplain()
const command = Object.hasOwn(commands, name) ? commands[name] : undefined
const receipts = receiptsOf(process.env, { create: false })
try {
  if (!command) throw new Error(usage)
  await command(receipts, values)
} catch (error) {
  console.error(/** @type {Error} */ (error).message)
  process.exitCode = 1
} finally {
  await receipts.close()
}

/**
 * Writes to a file that its owner alone can read, or to where the command's answers go.
 * @param {Iterable<string> | AsyncIterable<string>} pieces
 * @param {string | undefined} file
 */
function write(pieces, file) {
  const to = file ? createWriteStream(file, { mode: 0o600 }) : process.stdout
  return pipeline(Readable.from(pieces), to, { end: Boolean(file) })
}

function readOrExplain() {
  try {
    return read()
  } catch (error) {
    console.error(`${/** @type {Error} */ (error).message}\n\n${usage}`)
    process.exit(1)
  }
}
