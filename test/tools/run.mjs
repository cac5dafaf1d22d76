import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { ensureBrowsers } from './browsers.mjs'
import { playwrightFailures, tellFailures, vitestFailures } from './failures.mjs'
import { ensurePostgres } from './postgres.mjs'
import { ensureWebKit } from './webkit.mjs'

// `npm test`: everything that is tested, and the sum of it. With --built, what is in dist is taken as it is.
// The sums are the last line, or go to the file that the environment variable SUMS names.

const results = {
  vitest: 'test-results/vitest.json',
  playwright: 'test-results/playwright.json',
  webkit: 'test-results/webkit.json',
}
const sums = { passed: 0, failed: 0 }
/** @type {import('./failures.mjs').Failure[]} */
const failures = []

/** Runs a command of this project; tells whether it ended well. */
function run(/** @type {string} */ command, /** @type {string[]} */ ...args) {
  console.log(`\n==> ${command} ${args.join(' ')}`)
  return (
    spawnSync(`node_modules/.bin/${command}`, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0
  )
}

/** Adds a runner's counts; a runner that fails without a failed test counts as one. */
function add(
  /** @type {string} */ runner,
  /** @type {boolean} */ isWell,
  /** @type {() => [number, number]} */ count,
) {
  let [passed, failed] = [0, 0]
  try {
    ;[passed, failed] = count()
  } catch (error) {
    console.error(`${runner} left no results: ${error}`)
    isWell = false
  }
  if (!isWell) failed ||= 1
  sums.passed += passed
  sums.failed += failed
  console.log(`${runner}: ${passed} tests went well, ${failed} did not`)
}

const read = (/** @type {string} */ file) => JSON.parse(readFileSync(file, 'utf8'))

for (const file of Object.values(results)) rmSync(file, { force: true })

const isBuilt = process.argv.includes('--built') || run('rollup', '-c')
if (!isBuilt) sums.failed++

/** Runs Vitest, and counts what it tells in a file. */
function runVitest(
  /** @type {string} */ runner,
  /** @type {string} */ results,
  /** @type {string[]} */ ...args
) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`]
  add(runner, run('vitest', 'run', ...args, ...reporters), () => {
    const told = read(results)
    failures.push(...vitestFailures(told))
    return [told.numPassedTests, told.numFailedTests]
  })
}

if (isBuilt) {
  ensurePostgres()
  runVitest('vitest', results.vitest)
}

if (isBuilt && ensureBrowsers())
  add('playwright', run('playwright', 'test'), () => {
    const told = read(results.playwright)
    failures.push(...playwrightFailures(told))
    const { expected, unexpected, flaky } = told.stats
    return [expected + flaky, unexpected]
  })
else if (isBuilt) sums.failed++

if (isBuilt && ensureWebKit()) runVitest('webkit', results.webkit, '--config', 'test/webkit/vitest.config.ts')

if (failures[0]) console.log(`\nWhat failed:\n${tellFailures(failures)}`)
if (process.env.SUMS) writeFileSync(process.env.SUMS, `${sums.passed} ${sums.failed}\n`)
else console.log(`\n${sums.passed} passed, ${sums.failed} failed`)
process.exitCode = sums.failed ? 1 : 0
