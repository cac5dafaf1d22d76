import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { contestants } from './contestants.mjs'
import { page } from './page.mjs'
import { rivals } from './rivals.mjs'
import { rounds } from './rounds.mjs'
import { serve } from './server.mjs'
import { table } from './table.mjs'
import { invite } from './visitors.mjs'

// `npm run bench`: what we cost a page, beside an empty one and one with a single button. README.md has the options,
// and says how it is measured.

const { values } = parseArgs({
  options: {
    loads: { type: 'string' },
    quick: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: [] },
    rivals: { type: 'boolean', default: false },
  },
})
const count = Number(values.loads ?? (values.quick ? 3 : 15))

// The empty page and the button are what all others are held against.
const wanted = ['empty', 'button', ...values.only]
const known = [...(await contestants()), ...(values.rivals ? rivals() : [])]
const field = values.only.length ? known.filter(({ name }) => wanted.includes(name)) : known

const files = new Map([['/blank.html', '<!doctype html><title>Blank</title>']])
for (const contestant of field) {
  files.set(`/${contestant.name}.html`, page(contestant))
  for (const [path, text] of Object.entries(contestant.files)) files.set(path, text)
}

const server = await serve(files)
// A host for each, so that none sees another's cookies.
const urlOf = (/** @type {{ name: string }} */ { name }) =>
  `http://${name}.localhost:${server.port}/${name}.html`
const visitors = await invite()
const rows = await rounds(visitors, urlOf, field, count)
await visitors.leave()
server.close()

console.log(table(rows))
console.log(`\nChromium ${visitors.version}, medians of ${count} loads; ms, KB. bench/README.md explains.`)

const results = 'bench/results'
mkdirSync(results, { recursive: true })
const file = `${results}/${new Date().toISOString().replace(/[:.]/g, '-')}.json`
writeFileSync(file, JSON.stringify({ browser: visitors.version, count, rows }, null, 1))
console.log(`Every load: ${file}`)
