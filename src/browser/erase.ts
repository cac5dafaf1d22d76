import { cookieNames, eraseCookie } from './cookies.ts'
import { webStorage } from './web-storage.ts'

/** Where the browser keeps things by name. */
export type Drawer = 'cookie' | 'storage' | 'database' | 'cache'

/**
 * Deletes what `isMarked` picks, wherever the browser keeps things. Cookies and web storage are `gone` when it returns;
 * the names of databases and caches come `later`. A place that is blocked holds nothing.
 */
export function erase(isMarked: (drawer: Drawer, name: string) => boolean): {
  gone: string[]
  later: Promise<string[]>
} {
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
  return { gone, later: eraseLater(isMarked) }
}

async function eraseLater(isMarked: (drawer: Drawer, name: string) => boolean): Promise<string[]> {
  const gone: string[] = []
  try {
    for (const { name = '' } of await indexedDB.databases())
      if (isMarked('database', name)) {
        indexedDB.deleteDatabase(name)
        gone.push(name)
      }
  } catch {}
  try {
    for (const name of await caches.keys())
      if (isMarked('cache', name) && (await caches.delete(name))) gone.push(name)
  } catch {}
  return gone
}
