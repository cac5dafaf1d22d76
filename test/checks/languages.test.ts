import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { locales } from '../../widget/locale.ts'

const rows = Array.from(
  readFileSync('docs/languages.md', 'utf8').matchAll(/^\| `([\w-]+)` \| (.+?) \| (.+?) \|$/gm),
  ([, tag = '', language = '', reviewed = '']) => ({ tag, language, reviewed }),
)
const tags = rows.map(({ tag }) => tag)

test('the page lists each language the widget speaks, and no other', () => {
  expect([...tags].sort()).toEqual([...locales].sort())
})

test('it lists them by tag, each with a name of its own', () => {
  expect(tags).toEqual([...tags].sort())
  expect(new Set(rows.map(({ language }) => language)).size).toBe(tags.length)
})
