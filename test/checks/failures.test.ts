import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { playwrightFailures, toldAtTheEnd, vitestFailures } from '../tools/failures.mjs'

const cwd = resolve('test/checks/fixtures/failing')

/** What a runner of this project tells of the tests there. */
function resultsOf(runner: string, ...args: string[]) {
  // What the outer runner leaves in the environment would confuse the inner one.
  const env = { PATH: process.env.PATH }
  const { stdout } = spawnSync(resolve('node_modules/.bin', runner), args, { cwd, env, encoding: 'utf8' })
  return JSON.parse(stdout)
}

test('of Vitest’s results, what failed is told by its name and with its reason, a broken file too', () => {
  const failures = vitestFailures(resultsOf('vitest', 'run', '--root', '.', '--reporter=json'))
  expect(failures.map(({ name }) => name.replace(cwd, '')).sort()).toEqual(['/broken.ts', 'not well'])
  expect(toldAtTheEnd(failures)).toMatch(/^- not well\n {4}.*expected 'a yes' to be 'a no'/m)
  expect(toldAtTheEnd(failures)).toContain('broken before it began')
})

test('of Playwright’s results too, with browser and place, in plain letters and few lines', () => {
  const failures = playwrightFailures(resultsOf('playwright', 'test'))
  expect(failures.map(({ name }) => name)).toEqual(['[no-browser] playwright.ts:5 not well'])
  expect(toldAtTheEnd(failures)).toContain('Expected: "a no"\n    Received: "a yes"')
  expect(toldAtTheEnd(failures, 1).split('\n')).toHaveLength(2)
})
