/** `localStorage` or `sessionStorage`, or `undefined` where the page may not have it: the mere read of the property can throw. */
export function webStorage(area: 'local' | 'session'): Storage | undefined {
  try {
    return window[`${area}Storage`]
  } catch {
    return
  }
}

/** The value of a key in localStorage; `null` where there is none, or no storage. */
export function readKey(key: string): string | null {
  try {
    return webStorage('local')?.getItem(key) ?? null
  } catch {
    return null
  }
}

/** Writes a key to localStorage, or removes it for `null`. A full or blocked storage is no error. */
export function writeKey(key: string, value: string | null): void {
  try {
    const storage = webStorage('local')
    if (value === null) storage?.removeItem(key)
    else storage?.setItem(key, value)
  } catch {}
}
