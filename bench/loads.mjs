import { contestants } from './contestants.mjs'
import { page } from './page.mjs'
import { keepResults } from './results.mjs'
import { rivals } from './rivals.mjs'
import { rounds } from './rounds.mjs'
import { serve } from './server.mjs'
import { table } from './table.mjs'
import { invite } from './visitors.mjs'

/**
 * What the SDK costs a page as it loads, beside an empty one and one with a single button. Says it on the terminal.
 * @param {{ count: number, only: string[], rivals: boolean }} wish
 */
export async function measureLoads({ count, only, rivals: isWithRivals }) {
  // The empty page and the button are what all others are held against.
  const wanted = ['empty', 'button', ...only]
  const known = [...(await contestants()), ...(isWithRivals ? rivals() : [])]
  const field = only.length ? known.filter(({ name }) => wanted.includes(name)) : known

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
  console.log(`Every load: ${keepResults('loads', { browser: visitors.version, count, rows })}`)
}
