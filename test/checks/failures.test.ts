import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { playwrightFailures, tellFailures, vitestFailures } from '../tools/failures.mjs'

const cwd = resolve('test/checks/fixtures/failing')

/** What a runner of this project tells of the tests there. */
function resultsOf(runner: string, ...args: string[]) {
  // What the outer runner leaves in the environment would confuse the inner one.
  const env = { PATH: process.env.PATH }
  const { stdout } = spawnSync(resolve('node_modules/.bin', runner), args, { cwd, env, encoding: 'utf8' })
  return JSON.parse(stdout)
}

test('of Vitest’s results, what failed is told by its name and with its reason, broken files and hooks too', () => {
  const failures = vitestFailures(resultsOf('vitest', 'run', '--root', '.', '--reporter=json'))
  const names = failures.map(({ name }) => name.replace(cwd, '')).sort()
  expect(names).toEqual(['/broken.ts', '/hooks.ts', 'not well'])
  const told = tellFailures(failures)
  expect(told).toMatch(/^- not well\n {4}.*expected 'a yes' to be 'a no'/m)
  expect(told).toContain('broken before it began')
  expect(told).toContain('a hook that broke')
})

test('of Playwright’s results too, with browser and place, in plain letters and few lines', () => {
  const failures = playwrightFailures(resultsOf('playwright', 'test'))
  expect(failures.map(({ name }) => name)).toEqual(['[no-browser] playwright.ts:5 not well'])
  expect(tellFailures(failures)).toContain('Expected: "a no"\n    Received: "a yes"')
  expect(tellFailures(failures, 1).split('\n')).toHaveLength(2)
})

test('a story that cannot be read is told as well', () => {
  const failures = playwrightFailures(resultsOf('playwright', 'test', '--config', 'unread.config.ts'))
  expect(tellFailures(failures)).toContain('a story that broke')
})
