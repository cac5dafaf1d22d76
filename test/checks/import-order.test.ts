/// <reference path="./fixtures/import-order/src/order.d.ts" />
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import { transform } from 'esbuild'
import { JSDOM } from 'jsdom'
import { type OutputChunk, type OutputOptions, type Plugin, type RollupOutput, rollup } from 'rollup'
import { build, loadConfigFromFile } from 'vite'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { examplesIn } from '../tools/examples.ts'

// A site that imports an SDK statically, built as sites are: with the package in its node_modules.
let site = ''
/** The chunks that docs/npm.md tells a site to make. */
let documented: OutputOptions = {}

beforeAll(async () => {
  expect(existsSync('dist/index.js'), 'npm run build comes first').toBe(true)
  site = mkdtempSync(join(tmpdir(), 'import-order-'))
  const modules = join(site, 'node_modules')
  cpSync('test/checks/fixtures/import-order', site, { recursive: true })
  cpSync(join(site, 'acme-sdk'), join(modules, 'acme-sdk'), { recursive: true })
  for (const part of ['dist', 'package.json'])
    cpSync(part, join(modules, '@clientlink/consent', part), { recursive: true })
  for (const name of ['js-cookie', 'preact', '@floating-ui'].filter(name =>
    existsSync(`node_modules/${name}`),
  ))
    cpSync(`node_modules/${name}`, join(modules, name), { recursive: true })
  symlinkSync(resolve('node_modules/vite'), join(modules, 'vite'))
  writeFileSync(join(site, 'package.json'), '{ "private": true, "type": "module" }')

  const config = examplesIn(readFileSync('docs/npm.md', 'utf8')).find(({ code }) =>
    code.includes('vite.config.ts'),
  )
  writeFileSync(join(site, 'vite.config.ts'), config?.code ?? '')
  const loaded = await loadConfigFromFile(
    { command: 'build', mode: 'production' },
    join(site, 'vite.config.ts'),
    site,
  )
  documented = loaded?.config.build?.rollupOptions?.output as OutputOptions
})
afterAll(() => rmSync(site, { recursive: true, force: true }))
afterEach(() => vi.unstubAllGlobals())

/** A built site: where it is, and its chunks. */
interface Built {
  readonly folder: string
  readonly chunks: readonly OutputChunk[]
}

/** Builds pages of the site. */
type Bundler = (pages: readonly string[], output?: OutputOptions) => Promise<Built>

let builds = 0
const freshFolder = () => join(site, `built-${++builds}`)

const chunksOf = ({ output }: RollupOutput) => output.filter(part => part.type === 'chunk')

const withVite: Bundler = async (pages, output) => {
  const folder = freshFolder()
  const built = await build({
    root: site,
    configFile: false,
    logLevel: 'silent',
    build: {
      outDir: folder,
      // It fetches, and there is nobody to answer.
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: pages.map(page => join(site, `${page}.html`)),
        output: { ...output, entryFileNames: '[name].js' },
      },
    },
  })
  return { folder, chunks: chunksOf(built as RollupOutput) }
}

const stripTypes: Plugin = {
  name: 'strip-types',
  transform: async (code, id) => (id.endsWith('.ts') ? (await transform(code, { loader: 'ts' })).code : null),
}

const withRollup: Bundler = async (pages, output) => {
  const folder = freshFolder()
  const bundle = await rollup({
    input: pages.map(page => join(site, `src/${page}.ts`)),
    plugins: [nodeResolve(), stripTypes],
  })
  return {
    folder,
    chunks: chunksOf(await bundle.write({ ...output, dir: folder, entryFileNames: '[name].js' })),
  }
}

/** What happens when a page loads an entry, in its order. The page is only being prepared, so nobody is asked. */
async function visit({ folder }: Built, page: string) {
  // Every visit loads its modules anew.
  const visited = freshFolder()
  cpSync(folder, visited, { recursive: true })
  const order: string[] = []
  const { window } = new JSDOM('<!doctype html><html lang="en">', { url: 'https://www.clientlink.test/' })
  Object.defineProperty(window.document, 'prerendering', { value: true })
  const { document, location, navigator, localStorage, sessionStorage, CustomEvent, MutationObserver } =
    window
  const world = { document, location, navigator, localStorage, sessionStorage, CustomEvent, MutationObserver }
  for (const [name, value] of Object.entries({ ...world, window, order, later: null }))
    vi.stubGlobal(name, value)
  for (const name of ['addEventListener', 'removeEventListener'] as const)
    vi.stubGlobal(name, window[name].bind(window))
  await import(pathToFileURL(join(visited, `${page}.js`)).href)
  const { consent } = await later
  consent.destroy()
  return order
}

const story = [
  'consent decides',
  'SDK begins, analytics refused',
  'main begins',
  'SDK tracks start',
  'SDK tracks home',
  'lazy begins, analytics refused',
  'SDK tracks late',
]

describe.each([
  ['Vite', withVite],
  ['Rollup', withRollup],
])('with %s', (_name, bundle) => {
  test('consent.ts imported first decides before the SDK begins', async () => {
    expect(await visit(await bundle(['main']), 'main')).toEqual(story)
  })

  test('so it does where two pages share chunks', async () => {
    const built = await bundle(['main', 'admin'])
    expect(built.chunks.length).toBeGreaterThan(3)
    expect(await visit(built, 'main')).toEqual(story)
    expect((await visit(built, 'admin')).slice(0, 3)).toEqual([
      'consent decides',
      'SDK begins, analytics refused',
      'admin begins',
    ])
  })

  test('so it does with a vendor chunk, if consent.ts has its own as docs/npm.md says', async () => {
    const built = await bundle(['main', 'admin'], documented)
    expect(await visit(built, 'main')).toEqual(story)
    const chunksWith = (file: RegExp) =>
      built.chunks.filter(({ moduleIds }) => moduleIds.some(id => file.test(id))).map(({ name }) => name)
    expect(chunksWith(/\/acme-sdk\//)).toEqual(['vendor'])
    expect(chunksWith(/\/src\/consent\.ts$|\/js-cookie\//)).toEqual(['consent'])
    // What asks visitors stays apart, and is fetched when somebody must be asked.
    const widget = chunksWith(/\/consent\/dist\/widget\/|\/preact\/|\/@floating-ui\//)
    expect(widget).not.toEqual([])
    for (const name of widget) expect(name).not.toMatch(/^(consent|vendor|main|admin)$/)
  })

  test('a vendor chunk alone runs the SDK first: that is why', async () => {
    const built = await bundle(['main'], {
      manualChunks: id => (id.includes('/node_modules/') ? 'vendor' : undefined),
    })
    expect((await visit(built, 'main'))[0]).toBe('SDK begins, analytics undefined')
  })

  test('an import in another order does not do', async () => {
    expect((await visit(await bundle(['careless']), 'careless'))[0]).toBe('SDK begins, analytics undefined')
  })
})
