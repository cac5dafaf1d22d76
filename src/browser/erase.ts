import { cookieNames, eraseCookie } from './cookies.ts'
import { webStorage } from './web-storage.ts'

/** Where the browser keeps things by name. */
export type Drawer = 'cookie' | 'storage' | 'database' | 'cache'

/** Picks what is to go. */
export type IsMarked = (drawer: Drawer, name: string) => boolean

/** Deletes the marked cookies and web-storage keys at once, and gives their names. A place that is blocked holds nothing. */
export function erase(isMarked: IsMarked): string[] {
  const gone = cookieNames().filter(name => isMarked('cookie', name))
  gone.forEach(eraseCookie)
  for (const area of ['local', 'session'] as const)
    try {
      const storage = webStorage(area)
      for (const key of Object.keys(storage ?? {}))
        if (isMarked('storage', key)) {
          storage?.removeItem(key)
          gone.push(key)
        }
    } catch {}
  return gone
}
