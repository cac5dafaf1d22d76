import { cookieNames } from '../browser/cookies.ts'
import { erase, type IsMarked } from '../browser/erase.ts'
import { listen } from '../browser/listen.ts'
import type { Natives } from '../browser/natives.ts'
import type { ClearedReport } from '../model/contract.ts'

/** How often a sweep looks again before it gives up, and how long it waits between two, in ms. */
const most = 10
const pause = 1000

/**
 * Goes on clearing what is marked, databases and caches too, until two sweeps in a row find nothing, and whenever the
 * page is hidden meanwhile. `gone` was cleared before. Resolves with what is gone, and what came back or could not go.
 */
export async function sweep(
  isMarked: IsMarked,
  gone: readonly string[],
  natives: Natives,
): Promise<ClearedReport> {
  const met = new Set(gone)
  const clear = async () => {
    const found = [...erase(isMarked, natives), ...(await eraseLater(isMarked, natives))]
    for (const name of found) met.add(name)
    return found
  }
  const stop = listen(document, 'visibilitychange', () => document.hidden && erase(isMarked, natives))
  let found = await clear()
  for (let round = 1, quiet = 0; round < most && quiet < 2; round++) {
    await new Promise(then => setTimeout(then, pause))
    found = await clear()
    quiet = found.length ? 0 : quiet + 1
  }
  stop()
  // What goes, and is back by the next look, is written again; what never goes was set out of reach.
  erase(isMarked, natives)
  return {
    cleared: [...met].filter(name => !found.includes(name)),
    survived: [...new Set(found)].map(what =>
      cookieNames(natives.cookies).includes(what)
        ? { what, why: 'other-domain', fix: 'It was set where this page cannot reach: clear it there.' }
        : { what, why: 'in-use', fix: 'Something on this page writes it again: reload.' },
    ),
  }
}

/** Deletes marked databases and caches: the browser does it in its own time. Gives the names that went. */
async function eraseLater(isMarked: IsMarked, natives: Natives): Promise<string[]> {
  const gone: string[] = []
  try {
    for (const { name = '' } of (await natives.databases?.call(indexedDB)) ?? [])
      if (isMarked('database', name)) {
        natives.deleteDatabase?.call(indexedDB, name)
        gone.push(name)
      }
  } catch {}
  try {
    for (const name of (await natives.cacheNames?.call(caches)) ?? [])
      if (isMarked('cache', name) && (await natives.deleteCache?.call(caches, name))) gone.push(name)
  } catch {}
  return gone
}
