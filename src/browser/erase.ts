import { cookieNames, eraseCookie } from './cookies.ts'
import type { Natives } from './natives.ts'

/** Where the browser keeps things by name. */
export type Drawer = 'cookie' | 'storage' | 'database' | 'cache'

/** Picks what is to go. */
export type IsMarked = (drawer: Drawer, name: string) => boolean

/** Deletes the marked cookies and web-storage keys at once, and gives their names. A place that is blocked holds nothing. */
export function erase(isMarked: IsMarked, { cookies, setCookie, keys, removeKey }: Natives): string[] {
  const gone = cookieNames(cookies).filter(name => isMarked('cookie', name))
  for (const name of gone) eraseCookie(name, setCookie)
  for (const area of ['local', 'session'] as const)
    try {
      for (const key of keys(area))
        if (isMarked('storage', key)) {
          removeKey(area, key)
          gone.push(key)
        }
    } catch {}
  return gone
}
