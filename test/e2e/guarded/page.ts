// What every page of these stories is beside its one SDK, and imported before it: a shop that keeps what it needs, and
// a count of how often somebody has tried to send. What the guard made of that, the server knows.

/** What a page of these stories offers. */
export interface Sight {
  /** Something the SDK keeps and tells of, at once. */
  act(name: string): void
  /** How often the page's code has tried to send since it was opened. */
  tries(): number
}

declare global {
  interface Window {
    sight: Sight
  }
}

let tries = 0
/** Something is sent by a way that is not counted of itself. */
export const tried = () => void tries++

const counted = <T extends (...args: never[]) => unknown>(native: T): T =>
  new Proxy(native, {
    apply(target, self, args) {
      tried()
      return Reflect.apply(target, self, args)
    },
  })
window.fetch = counted(window.fetch)
navigator.sendBeacon = counted(navigator.sendBeacon)
XMLHttpRequest.prototype.send = counted(XMLHttpRequest.prototype.send)

// biome-ignore lint/suspicious/noDocumentCookie: as shops do it
document.cookie = 'basket=3; path=/; max-age=86400'
localStorage.setItem('address', 'Invalidenstrasse 1')
sessionStorage.setItem('step', '2')
indexedDB.open('drafts').onsuccess = ({ target }) => (target as IDBOpenDBRequest).result.close()

/** Says how the SDK of this page is made to act. */
export function actsBy(act: (name: string) => void): void {
  window.sight = { act, tries: () => tries }
}

/** Where the story's own server answers for a vendor. */
export const vendorOrigin = (name: string) => `http://${name}.localhost:${location.port}`
