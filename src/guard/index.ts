import { listen } from '../browser/listen.ts'
import { patch } from '../browser/patch.ts'
import type { Guard, Stop } from '../model/contract.ts'
import type { Door, Doorkeeper, Scope } from './door.ts'
import { doorkeeper } from './doorkeeper.ts'
import { beacon } from './doors/beacon.ts'
import { caches } from './doors/caches.ts'
import { cookie } from './doors/cookie.ts'
import { cookieStore } from './doors/cookie-store.ts'
import { elements } from './doors/elements.ts'
import { fetch } from './doors/fetch.ts'
import { frames } from './doors/frames.ts'
import { indexedDb } from './doors/indexed-db.ts'
import { serviceWorker } from './doors/service-worker.ts'
import { sockets } from './doors/sockets.ts'
import { storage } from './doors/storage.ts'
import { workers } from './doors/workers.ts'
import { xhr } from './doors/xhr.ts'

/** Every door of the browser that is watched, by its name. */
export const doors = {
  cookie,
  cookieStore,
  storage,
  indexedDb,
  caches,
  fetch,
  xhr,
  beacon,
  sockets,
  workers,
  elements,
  serviceWorker,
  frames,
} satisfies Record<string, Door>

/**
 * Stands in front of the browser's own doors, for code that knows nothing of us: what a category declares is kept from
 * the browser until that category is granted. To be started before any other script; `watch` says which doors.
 */
export function guard(watch: readonly Door[] = Object.values(doors)): Guard {
  return site => {
    const keeping = doorkeeper(site)
    const stops: Stop[] = [listen(window, 'pagehide', keeping.leave)]
    const entered = new WeakSet<object>()
    const keeper: Doorkeeper = {
      ...keeping,
      onStop: stop => void stops.push(stop),
      enter(scope) {
        // A frame keeps its window when it navigates, and has new doors all the same.
        if (entered.has(scope.Document)) return
        entered.add(scope.Document)
        for (const door of watch) door(scope, keeper, (...place) => void stops.push(patch(...place)))
      },
    }
    keeper.enter(window as Scope)
    return {
      update: keeping.update,
      stop() {
        for (const stop of stops) stop()
      },
    }
  }
}
