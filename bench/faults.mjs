import { parseArgs } from 'node:util'
import { receiptsInMemory } from '../demo/server/receipts/settings.mjs'
import { postgresPrograms } from '../test/tools/postgres.mjs'
import { floodEndpoint } from './faults/flood.mjs'
import { killPostgresWhileAppending } from './faults/killed-postgres.mjs'
import { killProcessWhileAppending } from './faults/killed-process.mjs'

// `npm run faults`: what becomes of receipts when things break in the middle. README.md has the options. Ends with 1
// where something that was acknowledged is missing, or a chain is not whole.

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '5000' },
    kills: { type: 'string', default: '5' },
    flood: { type: 'string', default: '10000' },
  },
})
const [count, kills] = [Number(values.count), Number(values.kills)]

report(
  `The endpoint under ${values.flood} requests of a bad day, on PGlite in memory`,
  await floodEndpoint({ count: Number(values.flood), receipts: receiptsInMemory() }),
)
report(
  `A process killed after ${count} receipts, on PGlite in a folder`,
  await killProcessWhileAppending({ count }),
)
const story = `PostgreSQL killed ${kills} times while ${count} receipts come, 8 at once`
if (postgresPrograms()) report(story, await killPostgresWhileAppending({ count, kills }))
else console.log(`${story}: not run, as no PostgreSQL is found here`)

/**
 * @param {string} story
 * @param {{ missing: number, lost?: number, uninvited?: number, twice?: number, errors?: number, faults: unknown[] }} figures
 */
function report(story, figures) {
  console.log(story, figures)
  const { missing, lost, uninvited, twice, errors, faults } = figures
  if (missing || lost || uninvited || twice || errors || faults.length) process.exitCode = 1
}
