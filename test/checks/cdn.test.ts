import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { locales } from '../../widget/locale.ts'

const files = readdirSync('dist/cdn')
const scripts = files.filter(name => name.endsWith('.js'))
const read = (name: string) => readFileSync(`dist/cdn/${name}`, 'utf8')

const words = /^clientlink-choices-(\w+)-words-([\w-]+)-(\w{6})\.js$/

test('the three scripts are there', () => {
  expect(files).toEqual(
    expect.arrayContaining([
      'clientlink-choices.js',
      'clientlink-choices.core.js',
      'clientlink-choices.inline.js',
      'clientlink-choices.inline.csp.txt',
    ]),
  )
})

test('no file has a name that filter lists block', () => {
  expect(files.filter(name => /consent|cookie|gdpr|ccpa|privacy|banner|notice|track/.test(name))).toEqual([])
})

test('every part that a file fetches lies beside it, and every part is fetched', () => {
  const parts = scripts.filter(name => /-\w{6}\.js$/.test(name) && !words.test(name))
  const fetched = new Set(
    scripts.flatMap(name =>
      Array.from(read(name).matchAll(/clientlink-choices-[\w-]+\.js/g), ([part]) => part),
    ),
  )
  expect([...fetched].sort()).toEqual(parts.sort())
})

test('every layer of every language lies beside them, all of the edition that the scripts ask for', () => {
  const found = scripts.flatMap(name => (words.test(name) ? [words.exec(name)?.slice(1) ?? []] : []))
  const layers = ['aside', 'first', 'page', 'panel']
  expect(found.map(([layer, locale]) => `${layer} ${locale}`).sort()).toEqual(
    layers.flatMap(layer => locales.map(locale => `${layer} ${locale}`)).sort(),
  )
  const editions = new Set(found.map(([, , edition]) => edition))
  expect(editions.size).toBe(1)
  for (const name of ['clientlink-choices.js', 'clientlink-choices.core.js'])
    expect(read(name)).toContain(`-${[...editions][0]}.js`)
})

test('the script for the page itself may stand there, and its hash is told', () => {
  const inline = read('clientlink-choices.inline.js')
  expect(inline).not.toMatch(/<\/script|<!--|^\s|\s$/i)
  const hash = createHash('sha256').update(inline).digest('base64')
  expect(read('clientlink-choices.inline.csp.txt')).toBe(`'sha256-${hash}'`)
})

test('no script names a source map or carries the sentences of errors', () => {
  for (const name of scripts) expect(read(name), name).not.toMatch(/sourceMappingURL|is no (host|ISO)/)
})

test.each(scripts.filter(name => !/-\w{6}\.js$/.test(name)))('%s is a classic script', name => {
  expect(() => new Function(read(name))).not.toThrow()
})
