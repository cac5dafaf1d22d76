import { listen } from '../browser/listen.ts'
import { patch } from '../browser/patch.ts'
import type { Guard, Stop } from '../model/contract.ts'
import type { Door, Doorkeeper, Scope, Stand } from './door.ts'
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
export const allDoors = {
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
 * the browser until that category is granted. To be started before any other script; `doors` says which.
 */
export function guard(doors: readonly Door[] = Object.values(allDoors)): Guard {
  return site => {
    const keeping = doorkeeper(site)
    const leaving = [
      listen(window, 'pagehide', () => keeping.leave(false)),
      listen(window, 'pageshow', keeping.back),
    ]
    let watched: { readonly scope: Scope; readonly kind: object; readonly stops: Stop[] }[] = []
    const keeper: Doorkeeper = {
      ...keeping,
      enter(scope) {
        const kind = scope.Document
        // A frame keeps its window when it navigates, and has new doors all the same.
        if (watched.some(one => one.kind === kind)) return
        const stops: Stop[] = []
        watched = [...watched.filter(one => !one.scope.closed), { scope, kind, stops }]
        const stand: Stand = (...place) => void stops.push(patch(...place))
        stand.listen = (...place) => void stops.push(listen(...place))
        for (const door of doors) door(scope, keeper, stand)
      },
    }
    keeper.enter(window as Scope)
    return {
      update: keeping.update,
      isNever: keeping.isNever,
      stop() {
        for (const stop of leaving) stop()
        keeping.leave(true)
        for (const { stops } of watched) for (const stop of stops) stop()
      },
    }
  }
}
