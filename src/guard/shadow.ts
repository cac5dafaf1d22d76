/** What is kept in memory, by name and in order, in place of a drawer that is shut. */
export interface Shadow<T> {
  /** Entries by key. A key is the name, or begins with it and a `;`. */
  readonly entries: ReadonlyMap<string, T>
  set(key: string, entry: T): void
  delete(key: string): void
  clear(): void
  /** Says how an entry is written down. The page's own window is the first to say so. */
  writes(write: (key: string, entry: T) => void): void
  /** Takes out what belongs to a name that `isMine` picks, and writes it down where that `isKept`. */
  settle(isMine: (name: string) => boolean, isKept: boolean): void
}

/** The most that all shadows of a page may hold, in UTF-16 units. */
const most = 5 * 2 ** 20

/** Makes shadows that share one bound: beyond it the oldest entry of the fullest is dropped, and `onDropped` told. */
export function shadows(onDropped: (key: string) => void): <T>() => Shadow<T> {
  let size = 0
  return <T>(): Shadow<T> => {
    const entries = new Map<string, T>()
    const weigh = (key: string, entry: T) => key.length + JSON.stringify(entry).length
    let write: ((key: string, entry: T) => void) | undefined
    const remove = (key: string) => {
      const entry = entries.get(key)
      if (entry === undefined) return
      size -= weigh(key, entry)
      entries.delete(key)
    }
    return {
      entries,
      delete: remove,
      clear: () => [...entries.keys()].forEach(remove),
      set(key, entry) {
        const before = entries.get(key)
        size += weigh(key, entry) - (before === undefined ? 0 : weigh(key, before))
        entries.set(key, entry)
        for (const oldest of entries.keys()) {
          if (size <= most) break
          remove(oldest)
          onDropped(oldest)
        }
      },
      writes(how) {
        write ??= how
      },
      settle(isMine, isKept) {
        for (const [key, entry] of [...entries])
          if (isMine(key.split(';', 1)[0] as string)) {
            remove(key)
            try {
              if (isKept) write?.(key, entry)
            } catch {
              // A full or blocked place is the visitor's circumstance.
            }
          }
      },
    }
  }
}
