import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import { rollup } from 'rollup'
import { minify } from 'terser'

/**
 * What a visitor or a bundle pays for, in bytes of brotli 11, and the most it may be in KB of 1024 bytes.
 * @typedef {{ what: string, budget: number, bytes: number }} Row
 */

const cdn = 'dist/cdn'

const weigh = (/** @type {string | Buffer} */ code) => brotliCompressSync(code).length

/** A script's weight, its fetched parts not included. */
const script = (/** @type {string} */ name) => weigh(readFileSync(join(cdn, name)))

/** The files a part of the widget consists of: its own, and what that imports at once. `[]` where there is none yet. */
function filesOf(/** @type {string} */ part) {
  const shape = new RegExp(`^clientlink-choices-${part}-\\w{6}\\.js$`)
  const files = readdirSync(cdn).filter(name => shape.test(name))
  for (const file of files) {
    const imports = readFileSync(join(cdn, file), 'utf8').matchAll(/(?:from|import)"\.\/([\w.-]+)"/g)
    for (const [, name = ''] of imports) if (!files.includes(name)) files.push(name)
  }
  return files
}

/** The weight of parts fetched together, without the files that are there already. */
function parts(/** @type {string[]} */ names, /** @type {string[]} */ there = []) {
  const files = new Set(names.flatMap(filesOf))
  for (const file of there.flatMap(filesOf)) files.delete(file)
  return [...files].reduce((sum, file) => sum + weigh(readFileSync(join(cdn, file))), 0)
}

/** What an entry, or one name of it, adds to a site's own bundle, with the package's dependencies, without what is fetched later. */
async function imported(/** @type {string} */ file, /** @type {string | undefined} */ name = undefined) {
  const entry = 'entry'
  const bundle = await rollup({
    input: entry,
    plugins: [
      {
        name: 'site',
        resolveId: id => (id === entry ? id : null),
        load: id =>
          id === entry
            ? `import * as all from ${JSON.stringify(join(process.cwd(), file))}\nglobalThis.x = all${name ? `.${name}` : ''}`
            : null,
        // By the name it is imported by: in the path of a folder there is nothing to weigh.
        resolveDynamicImport: part => ({ id: String(part), external: 'absolute' }),
      },
      nodeResolve({ browser: true }),
    ],
  })
  const { output } = await bundle.generate({ format: 'es' })
  const { code = '' } = await minify(output[0].code, { module: true, ecma: 2020, compress: { passes: 3 } })
  return weigh(code)
}

/**
 * Every budget whose file exists.
 * @returns {Promise<Row[]>}
 */
export async function sizes() {
  const guarded = script('clientlink-choices.js')
  const bare = script('clientlink-choices.core.js')
  const ask = parts(['widget', 'first-words-en'])
  /** @type {(readonly [what: string, budget: number, bytes: number])[]} */
  const rows = [
    ['script tag, core and guard: all that a returning visitor loads', 7, guarded],
    ['the same without the guard (`clientlink-choices.core.js`)', 4.5, bare],
    ['the banner or notice with one language: Preact, styles, words', 6, ask],
    ['first visit until the banner is seen, with the guard', 13, ask && guarded + ask],
    ['first visit until the banner is seen, without the guard', 10.5, ask && bare + ask],
    ['the reopen button, where a page has none of its own', 1, parts(['corner', 'page-words-en'])],
    ['receipts, history, download', 2, parts(['record'])],
    [
      'npm `createConsent`, tree-shaken, js-cookie included',
      4.5,
      await imported('dist/index.js', 'createConsent'),
    ],
    ['preferences panel, on top', 4, parts(['panel', 'panel-words-en'], ['widget'])],
    ['first tooltip, on top, on first use', 6, parts(['tip', 'aside-words-en'], ['widget', 'panel'])],
    ['server entry', 5, await imported('dist/server/index.js')],
  ]
  return rows.filter(([, , bytes]) => bytes).map(([what, budget, bytes]) => ({ what, budget, bytes }))
}

/** What each module of the script tag weighs by itself, heaviest first: where to look when a budget is missed. */
async function modules() {
  const later = { name: 'later', resolveDynamicImport: () => /** @type {const} */ (false) }
  const bundle = await rollup({ input: 'dist/script-tag.js', plugins: [later, nodeResolve()] })
  const { output } = await bundle.generate({ format: 'es' })
  const weights = Object.entries(output[0].modules).map(async ([id, { code }]) => {
    const small = await minify(code ?? '', { ecma: 2022, compress: { passes: 3 } })
    return { id: relative('.', id), bytes: weigh(small.code ?? '') }
  })
  return (await Promise.all(weights)).sort((a, b) => b.bytes - a.bytes)
}

/** Rounded up: what we promise is never less than what is sent. */
const kilobytes = (/** @type {number} */ bytes) => (Math.ceil((bytes / 1024) * 10) / 10).toFixed(1)

/** The table as README has it. */
export function table(/** @type {Row[]} */ rows) {
  const lines = rows.map(
    ({ what, budget, bytes }) =>
      `| ${what} | ${budget.toFixed(1)} | ${kilobytes(bytes)}${bytes > budget * 1024 ? ' (missed)' : ''} |`,
  )
  return ['| KB, minified, brotli | at most | now |', '|---|--:|--:|', ...lines].join('\n')
}

/**
 * Budgets we miss, each with the KB it may not grow beyond; `docs/decisions/size.md` says why. A budget is not moved for
 * this: the table shows what it is, and what is sent.
 * @type {Readonly<Record<string, number>>}
 */
export const missed = JSON.parse(readFileSync('test/tools/missed-budgets.json', 'utf8'))

/** The rows over their budget and, where that is known to be missed, over what they were. */
export const over = (/** @type {Row[]} */ rows) =>
  rows.filter(({ what, budget, bytes }) => bytes > Math.max(budget, missed[what] ?? 0) * 1024)

/** README's table: between its markers. */
export const marked = /(<!-- sizes -->\n)([\s\S]*?)\n?(<!-- \/sizes -->)/

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const rows = await sizes()
  for (const { what, budget, bytes } of rows) {
    const most = budget * 1024
    const room = bytes > most ? `${bytes - most} MISSED` : `${most - bytes} left`
    console.log(`${String(bytes).padStart(6)} of ${String(most).padStart(6)}  ${room.padStart(11)}   ${what}`)
  }
  if (process.argv.includes('--modules'))
    for (const { id, bytes } of await modules()) console.log(`${String(bytes).padStart(6)}  ${id}`)
  if (process.argv.includes('--write')) {
    const readme = readFileSync('README.md', 'utf8')
    if (!marked.test(readme)) throw new Error('README.md has no <!-- sizes --> … <!-- /sizes -->')
    writeFileSync(
      'README.md',
      readme.replace(marked, (_, open, _old, close) => `${open}${table(rows)}\n${close}`),
    )
  }
  process.exitCode = over(rows).length ? 1 : 0
}
