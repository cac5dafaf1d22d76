import { cookieNames } from '../browser/cookies.ts'
import { type Drawer, erase } from '../browser/erase.ts'
import { listen } from '../browser/listen.ts'
import type { ClearedReport } from '../model/contract.ts'

/** How often a sweep looks again before it gives up, and how long it waits between two, in ms. */
const most = 10
const pause = 1000

/**
 * Removes what `isMarked` picks, at once, and looks again until two sweeps in a row find nothing, and whenever the page
 * is hidden meanwhile. Resolves with the names that were cleared, and those that came back each time or could not go.
 */
export async function purge(isMarked: (drawer: Drawer, name: string) => boolean): Promise<ClearedReport> {
  const met = new Set<string>()
  const sweep = async () => {
    const { gone, later } = erase(isMarked)
    const found = [...gone, ...(await later)]
    for (const name of found) met.add(name)
    return found
  }
  const stop = listen(document, 'visibilitychange', () => document.hidden && void sweep())
  let found = await sweep()
  for (let round = 1, quiet = 0; round < most && quiet < 2; round++) {
    await new Promise(then => setTimeout(then, pause))
    found = await sweep()
    quiet = found.length ? 0 : quiet + 1
  }
  stop()
  return {
    cleared: [...met].filter(name => !found.includes(name)),
    survived: [...new Set(found)].map(what =>
      cookieNames().includes(what)
        ? { what, why: 'other-domain', fix: 'Clear it where it was set: a page of ours cannot reach it.' }
        : { what, why: 'in-use', fix: 'Something on the page writes it again: reload.' },
    ),
  }
}
