import type { Page } from '@playwright/test'

/** What lies on the disk, by kind: names, never values. */
export interface Disk {
  /** Of every host this browser has met, `HttpOnly` ones too. */
  readonly cookie: readonly string[]
  /** The keys of the page's origin in localStorage and sessionStorage. */
  readonly storage: readonly string[]
  readonly database: readonly string[]
  readonly cache: readonly string[]
}

/** Reads the disk past what the guard shows the page, which may be kept in memory. */
export async function diskOf(page: Page): Promise<Disk> {
  const cookies = await page.context().cookies()
  const rest = await page.evaluate(async () => {
    // A frame reached by its number has doors of its own.
    const frame = document.documentElement.appendChild(document.createElement('iframe'))
    const disk = window[window.length - 1] as Window & typeof globalThis
    // Under WebDriver BiDi, Firefox shows a script of ours the keys only when asked one by one.
    const keys = (area: Storage) => Array.from(area, (_, i) => area.key(i) ?? '')
    const storage = [...keys(disk.localStorage), ...keys(disk.sessionStorage)]
    const database = (await disk.indexedDB.databases()).map(({ name }) => name ?? '')
    // Caches are for secure pages, which the tests' http hosts are in Firefox alone.
    const cache = 'caches' in disk ? await disk.caches.keys().catch(() => []) : []
    frame.remove()
    return { storage, database, cache }
  })
  const sorted = (names: readonly string[]) => [...new Set(names)].sort()
  return {
    cookie: sorted(cookies.map(({ name }) => name)),
    storage: sorted(rest.storage),
    database: sorted(rest.database),
    cache: sorted(rest.cache),
  }
}

/** An empty disk. */
export const nothing: Disk = { cookie: [], storage: [], database: [], cache: [] }
