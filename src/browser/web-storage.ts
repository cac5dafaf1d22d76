/** The value of a key in localStorage; `null` where there is none, or no storage: the mere read of the property can throw. */
export function readKey(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** Writes a key to localStorage, or removes it for `null`. A full or blocked storage is no error. */
export function writeKey(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key)
    else localStorage.setItem(key, value)
  } catch {}
}
