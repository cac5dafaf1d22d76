/** The browser's own ways to what it keeps by name, taken before anyone stands in front of them. Each may throw. */
export interface Natives {
  /** Every cookie the page can see, as `document.cookie` gives them. */
  cookies(): string
  /** Writes one cookie string. */
  setCookie(text: string): void
  keys(area: 'local' | 'session'): string[]
  removeKey(area: 'local' | 'session', key: string): void
  fetch: typeof fetch
  /** As the browser has them, to be called on `indexedDB` and `caches`; `undefined` where it has none. */
  readonly databases: IDBFactory['databases'] | undefined
  readonly deleteDatabase: IDBFactory['deleteDatabase'] | undefined
  readonly cacheNames: CacheStorage['keys'] | undefined
  readonly deleteCache: CacheStorage['delete'] | undefined
}

/** What is known of a class of the browser's, where it has one. */
const prototypeOf = <T>(kind: { prototype: T } | undefined): Partial<T> => kind?.prototype ?? {}
const property = (owner: object, key: string) => Object.getOwnPropertyDescriptor(owner, key)

/** Takes the doors as they are now. No storage is touched before it is asked for. */
export function takeNatives(): Natives {
  const { Document, Storage, IDBFactory, CacheStorage } = globalThis
  const { get, set } = property(prototypeOf(Document), 'cookie') ?? {}
  const areas = { local: property(window, 'localStorage'), session: property(window, 'sessionStorage') }
  const { removeItem } = prototypeOf(Storage)
  const { databases, deleteDatabase } = prototypeOf(IDBFactory)
  const { keys: cacheNames, delete: deleteCache } = prototypeOf(CacheStorage)
  const storage = (area: 'local' | 'session'): Storage => areas[area]?.get?.call(window)
  return {
    fetch: fetch.bind(window),
    cookies: () => get?.call(document),
    setCookie: text => set?.call(document, text),
    keys: area => Object.keys(storage(area)),
    removeKey: (area, key) => removeItem?.call(storage(area), key),
    databases,
    deleteDatabase,
    cacheNames,
    deleteCache,
  }
}
