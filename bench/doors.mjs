import { loadavg } from 'node:os'
import { contestants } from './contestants.mjs'
import { headOf, scripts } from './declared.mjs'
import { measureCalls, measureInsertions } from './door-rounds.mjs'
import { openPages } from './doors-pages.mjs'
import { doorsTable } from './doors-table.mjs'
import { page } from './page.mjs'
import { keepResults } from './results.mjs'
import { serve } from './server.mjs'
import { measureStarts } from './start-up.mjs'

const { on, off } = scripts

/** The pages: the SDK with its guard or without, and how much is declared. */
const variants = {
  off: { script: off, count: 10 },
  on: { script: on, count: 10 },
  'off-crowd': { script: off, count: 10_000 },
  crowd: { script: on, count: 10_000 },
}

/** A page that shares its process with nobody is given a clock of 5 µs; others, of 100. */
const alone = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
}

/**
 * What the guard's doors cost: calls, insertions, start-up. Says it on the terminal, each figure beside its aim.
 * @param {{ count: number, rounds: number }} wish
 */
export async function measureDoors({ count, rounds }) {
  const [ours] = (await contestants()).slice(-1)
  const files = new Map([['/blank.html', '<!doctype html><title>Blank</title>']])
  for (const [path, text] of Object.entries(ours?.files ?? {})) files.set(path, text)
  for (const [name, variant] of Object.entries(variants))
    files.set(`/${name}.html`, page({ head: headOf(variant), settings: '' }))
  const server = await serve(files, alone)
  const urlOf = (/** @type {string} */ name) => `http://${name}.localhost:${server.port}/${name}.html`

  const blocks = []
  const versions = []
  for (const kind of /** @type {const} */ (['chromium', 'firefox'])) {
    console.error(`doors: ${kind}`)
    const { pages, version, close } = await openPages(kind, urlOf)
    versions.push(`${kind} ${version}`)
    blocks.push({ title: `${kind}: calls, µs`, figures: await measureCalls(pages, rounds) })
    const figures = await measureInsertions(pages, rounds)
    blocks.push({ title: `${kind}: 10 000 nodes, ms`, figures })
    await close()
  }
  blocks.push({ title: 'chromium: start-up, ms', figures: await measureStarts(urlOf, count) })
  server.close()

  const load = loadavg().map(value => value.toFixed(1))
  console.log(doorsTable(blocks))
  console.log(`\n${versions.join(', ')}; medians of ${rounds} rounds and ${count} starts.`)
  console.log(`The computer's load was ${load.join(', ')}. bench/README.md explains.`)
  const results = { browsers: versions, rounds, count, load, blocks }
  console.log(`Every sample: ${keepResults('doors', results)}`)
}
