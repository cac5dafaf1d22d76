import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { marked, missed, over, sizes, table } from '../tools/size.mjs'

const rows = await sizes()

test('every budget is kept, or missed by no more than we said', () => {
  expect(over(rows)).toEqual([])
})

test('what is missed is still over its budget, and told with its reason', () => {
  const told = readFileSync('docs/decisions/size.md', 'utf8')
  for (const what of Object.keys(missed)) {
    const row = rows.find(row => row.what === what)
    expect(row?.bytes).toBeGreaterThan((row?.budget ?? 0) * 1024)
    expect(told).toContain(what)
  }
})

test('the check can fail', () => {
  expect(over([{ what: 'a whale', budget: 1, bytes: 1025 }])).toHaveLength(1)
  expect(over([{ what: 'a full boat', budget: 1, bytes: 1024 }])).toHaveLength(0)
})

test.runIf(existsSync('README.md'))('README promises what is built (npm run size -- --write)', () => {
  const promised = marked.exec(readFileSync('README.md', 'utf8'))?.[2]
  expect(promised).toBe(table(rows))
})
