import { dirname, join } from 'node:path'

/** A test as it stands in a file: where, and what it says. */
export interface Named {
  readonly file: string
  readonly name: string
}

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, i) => `B-${String(first + i).padStart(2, '0')}`)

/** The ids of all rules that the table must speak of. */
export const ruleIds: readonly string[] = [...range(1, 32), ...range(40, 47)]

/** The tests of a file, by the first argument of `test(…)`. */
export const testsIn = (file: string, text: string): Named[] =>
  Array.from(text.matchAll(/^test\(\s*(['"`])(.*?)\1,/gm), ([, , name = '']) => ({ file, name }))

/** Where the table of `page` and the tests say different things, in sentences. */
export function ruleFaults(page: string, table: string, tests: readonly Named[]): string[] {
  const faults: string[] = []
  const rows = Array.from(table.matchAll(/^\| (B-\d+) \|(.*)\|$/gm), ([, id = '', rest = '']) => {
    const [asks = '', how = '', test = '', ...more] = rest.split(' | ').map(cell => cell.trim())
    return { id, asks, how, test, more }
  })
  const idOf = ({ name }: Named) => /^B-\d+/.exec(name)?.[0] ?? ''

  for (const id of ruleIds) {
    const { length } = rows.filter(row => row.id === id)
    if (length !== 1) faults.push(`${id} has ${length} rows`)
  }
  for (const { id, asks, how, test, more } of rows) {
    if (!ruleIds.includes(id)) faults.push(`${id} is no rule`)
    if (!asks || !how || !test || more.length) faults.push(`${id} has not four cells`)
    const files = tests.filter(each => idOf(each) === id).map(({ file }) => file)
    const link = /\]\(([^)]+)\)/.exec(test)?.[1]
    const file = link && join(dirname(page), link)
    if (!file && test !== 'none') faults.push(`${id} names neither a test nor "none"`)
    if (!file && files.length) faults.push(`${id} is tested, and its row does not say so`)
    if (file && files.length !== 1) faults.push(`${id} has ${files.length} tests`)
    if (file && files.length === 1 && files[0] !== file) faults.push(`${id} is tested in ${files[0]}`)
  }
  for (const test of tests)
    if (!rows.some(({ id }) => id === idOf(test))) faults.push(`"${test.name}" is of no rule in the table`)
  return faults
}
