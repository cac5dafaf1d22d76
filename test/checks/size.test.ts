import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { marked, over, sizes, table } from '../tools/size.mjs'

const rows = await sizes()

test('every budget is kept', () => {
  expect(over(rows)).toEqual([])
})

test('the check can fail', () => {
  expect(over([{ what: 'a whale', budget: 1, bytes: 1025 }])).toHaveLength(1)
  expect(over([{ what: 'a full boat', budget: 1, bytes: 1024 }])).toHaveLength(0)
})

test.runIf(existsSync('README.md'))('README promises what is built (npm run size -- --write)', () => {
  const promised = marked.exec(readFileSync('README.md', 'utf8'))?.[2]
  expect(promised).toBe(table(rows))
})
