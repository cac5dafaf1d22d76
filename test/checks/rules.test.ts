import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ruleFaults, ruleIds, testsIn } from '../tools/rules.ts'

const folder = 'test/e2e/rules'
const page = 'docs/rules.md'

const tests = readdirSync(folder)
  .filter(name => name.endsWith('.test.ts'))
  .map(name => join(folder, name))
  .flatMap(file => testsIn(file, readFileSync(file, 'utf8')))

test('docs/rules.md and the tests of the rules tell of each other, one by one', () => {
  expect(ruleFaults(page, readFileSync(page, 'utf8'), tests)).toEqual([])
})

test('every rule is a sentence that says what holds', () => {
  expect(tests.length).toBeGreaterThan(35)
  expect(tests.filter(({ name }) => !/^B-\d\d [A-Z][^?!]{20,}[^.]$/.test(name))).toEqual([])
})

test('the check can fail', () => {
  const file = join(folder, 'a.test.ts')
  const row = (id: string, test = '[a](../test/e2e/rules/a.test.ts)') => `| ${id} | asks | keeps | ${test} |`
  const table = ruleIds.map(id => row(id)).join('\n')
  const sample = ruleIds.map(id => ({ file, name: `${id} holds` }))
  expect(ruleFaults(page, table, sample)).toEqual([])

  const faultsOf = (id: string, line: string, named = sample) =>
    ruleFaults(page, table.replace(row(id), line), named)
  expect(faultsOf('B-07', '')).toEqual(['B-07 has 0 rows', '"B-07 holds" is of no rule in the table'])
  expect(faultsOf('B-07', `${row('B-07')}\n${row('B-07')}`)).toEqual(['B-07 has 2 rows'])
  expect(faultsOf('B-07', `${row('B-07')}\n${row('B-33')}`)).toEqual(['B-33 is no rule', 'B-33 has 0 tests'])
  expect(faultsOf('B-07', row('B-07', 'none'))).toEqual(['B-07 is tested, and its row does not say so'])
  expect(faultsOf('B-07', row('B-07', 'soon'))).toContain('B-07 names neither a test nor "none"')
  expect(faultsOf('B-07', row('B-07', '[b](../test/e2e/rules/b.test.ts)'))).toEqual([
    `B-07 is tested in ${file}`,
  ])
  expect(faultsOf('B-07', '| B-07 | asks |  | none |')).toContain('B-07 has not four cells')

  const text =
    "test('B-07 holds', () => {})\ntest(\n  'B-07 holds twice', () => {})\ntest(`B-48 is new`, () => {})"
  const more = testsIn(file, text)
  expect(more.map(({ name }) => name)).toEqual(['B-07 holds', 'B-07 holds twice', 'B-48 is new'])
  expect(ruleFaults(page, table, [...sample, ...more.slice(1)])).toEqual([
    'B-07 has 2 tests',
    '"B-48 is new" is of no rule in the table',
  ])
  expect(ruleFaults(page, table, sample.slice(1))).toEqual(['B-01 has 0 tests'])
})
