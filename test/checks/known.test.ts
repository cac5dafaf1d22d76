import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { rollup } from 'rollup'
import { expect, test } from 'vitest'
import * as known from '../../src/known/index.ts'
import type { Declaration } from '../../src/model/declarations.ts'
import observed from '../model/fixtures/known.json' with { type: 'json' }
import { site } from '../model/samples.ts'

const run = promisify(execFile)
const { bin, exports } = JSON.parse(readFileSync('package.json', 'utf8'))
const entry = exports['./known'].default
const lists: Readonly<Record<string, readonly Declaration[]>> = known
const names = Object.keys(lists)

/** Runs the package's command; a failed one gives its code and what it said. */
const command = (...args: string[]) =>
  run(process.execPath, [bin.consent, ...args]).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
  )

/** What a bundler that is told to leave out what nobody uses makes of an import. */
async function bundled(imports: string) {
  const bundle = await rollup({
    input: 'site',
    plugins: [
      {
        name: 'site',
        resolveId: id => (id === 'site' ? id : null),
        load: id =>
          id === 'site'
            ? `import { ${imports} } from ${JSON.stringify(`${process.cwd()}/${entry}`)}\nexport default [${imports}]`
            : null,
      },
    ],
  })
  const { output } = await bundle.generate({ format: 'es' })
  return output[0].code
}

test('the command prints exactly what the import gives', async () => {
  const imported = await import(new URL(`../../${entry}`, import.meta.url).href)
  expect(Object.keys(imported)).toEqual(names)
  for (const asked of [['posthog', 'sentry'], ['datadog'], names]) {
    const { code, stdout, stderr } = await command('known', ...asked)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(JSON.parse(stdout)).toEqual(asked.flatMap(name => imported[name]))
  }
})

test('what it prints may stand under `declares`', async () => {
  const { stdout } = await command('known', ...names)
  expect(site({ categories: { analytics: { declares: JSON.parse(stdout) } } }).strict).toBe(false)
})

test('`known` alone lists the names', async () => {
  expect((await command('known')).stdout).toBe(`${names.join('\n')}\n`)
})

test.each([
  ['posthug', 'Did you mean "posthog"?'],
  ['Sentry', 'Did you mean "sentry"?'],
  ['data-dog', 'Did you mean "datadog"?'],
  ['constructor', '"known" alone says'],
])('`known %s` fails, and says %s', async (wrong, wayOut) => {
  const { code, stdout, stderr } = await command('known', 'posthog', wrong)
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toContain(`"${wrong}"`)
  expect(stderr).toContain(wayOut)
})

test('any other command fails with the ones there are, and help is no failure', async () => {
  expect(await command('guess')).toMatchObject({ code: 1, stderr: expect.stringContaining('known posthog') })
  expect(await command('--help')).toMatchObject({ code: 0, stdout: expect.stringContaining('known posthog') })
})

test('a shell can run it', () => {
  expect(readFileSync(bin.consent, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
})

test('a site pays for the SDKs it names alone', async () => {
  const code = await bundled('sentry')
  expect(code).toContain('sentryReplaySession')
  expect(code).not.toMatch(/posthog|mixpanel|datadog/)
  expect(await bundled('sentry, posthog')).toContain('posthog.com')
})

test('the table never rides in the CDN build', () => {
  const told = Object.values(lists).flatMap(list => list.flatMap(({ purpose = '' }) => purpose))
  const carried = (code: string) => told.filter(purpose => code.includes(purpose))
  for (const name of readdirSync('dist/cdn'))
    expect(carried(readFileSync(`dist/cdn/${name}`, 'utf8')), name).toEqual([])
  expect(carried(readFileSync('dist/known/posthog.js', 'utf8'))).not.toEqual([])
})

test('docs/known.md has a row for each SDK, with the package and the version it was seen in', () => {
  const page = readFileSync('docs/known.md', 'utf8')
  const rows = Array.from(page.matchAll(/^\| `(\w+)` \|(.*)$/gm), ([, name = '', rest = '']) => ({
    name,
    rest,
  }))
  expect(rows.map(({ name }) => name).sort()).toEqual(names)
  const facts: Readonly<Record<string, { package: string | null; version: string | null }>> = observed
  for (const { name, rest } of rows) {
    expect(rest).toContain('2026-11-23')
    if (facts[name]?.package) expect(rest).toContain(`\`${facts[name].package}\` ${facts[name].version}`)
  }
})
