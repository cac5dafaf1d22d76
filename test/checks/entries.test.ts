import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const run = promisify(execFile)
const { name, exports } = JSON.parse(readFileSync('package.json', 'utf8'))

/** What an export pattern such as `./signals/*` stands for: each file that is there. */
function namesOf(path: string, target: string) {
  if (!path.includes('*')) return [path]
  const [folder = '', end = ''] = target.split('*')
  return readdirSync(folder)
    .filter(file => file.endsWith(end))
    .map(file => path.replace('*', file.slice(0, -end.length)))
}

const entries = Object.entries<{ default?: string }>(exports).flatMap(([path, { default: file }]) =>
  file ? namesOf(path, file) : [],
)

/** Imports an entry and says what is different afterwards: globals added or replaced, work left to do. */
const observer = `
  const look = () => Object.getOwnPropertyDescriptors(globalThis)
  const before = look()
  const work = () => process.getActiveResourcesInfo().filter(name => !/Req/.test(name))
  const left = work().length
  const entry = await import(process.argv[1])
  const after = look()
  const isSame = (a, b) => a && Object.is(a.value, b.value) && a.get === b.get && a.set === b.set
  const changed = Object.keys(after).filter(key => !isSame(before[key], after[key]))
  const pending = work().slice(left)
  console.log(JSON.stringify({ changed, pending, exported: Object.keys(entry) }))`

test('there are entries, and each is built', () => {
  expect(entries).toContain('.')
  for (const path of entries)
    expect(existsSync(new URL(import.meta.resolve(name + path.slice(1)))), path).toBe(true)
})

test.each(entries)('importing %s in plain Node does nothing and throws nothing', async path => {
  const { stdout, stderr } = await run(process.execPath, [
    '--input-type=module',
    '--eval',
    observer,
    name + path.slice(1),
  ])
  const { changed, pending, exported } = JSON.parse(stdout)
  expect({ stderr, changed, pending }).toEqual({ stderr: '', changed: [], pending: [] })
  if (path !== './script-tag') expect(exported).not.toEqual([])
})
