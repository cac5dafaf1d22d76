/** What is kept in memory, by name and in order, in place of a drawer that is shut. */
export interface Shadow<T> {
  /** Entries by key. A key is the name, or begins with it and a `;`. */
  readonly entries: ReadonlyMap<string, T>
  set(key: string, entry: T): void
  delete(key: string): void
  clear(): void
  /** Says what it stands for. The page's own window is the first to say so. */
  standsFor(drawer: Drawer<T>): void
  /** Takes out what belongs to a name that `isMine` picks, and writes it down where that `isKept`. */
  settle(isMine: (name: string) => boolean, isKept: boolean): void
  /** Takes into memory what the drawer holds under names that `isMine` picks. */
  save(isMine: (name: string) => boolean): void
}

/** What the browser keeps by name. Each may throw. */
interface Drawer<T> {
  write(key: string, entry: T): void
  list(): Iterable<readonly [key: string, entry: T]>
}

/** The most that all shadows of a page may hold, in UTF-16 units. */
const most = 5 * 2 ** 20

/** Makes shadows that share one bound: beyond it the oldest entry of the fullest is dropped, and `onDropped` told. */
export function shadows(onDropped: (key: string) => void): <T>() => Shadow<T> {
  let size = 0
  return <T>(): Shadow<T> => {
    const entries = new Map<string, T>()
    const weigh = (key: string, entry: T) => key.length + JSON.stringify(entry).length
    let drawer: Drawer<T> | undefined
    const nameOf = (key: string) => key.split(';', 1)[0] as string
    const remove = (key: string) => {
      const entry = entries.get(key)
      if (entry === undefined) return
      size -= weigh(key, entry)
      entries.delete(key)
    }
    const set = (key: string, entry: T) => {
      const before = entries.get(key)
      size += weigh(key, entry) - (before === undefined ? 0 : weigh(key, before))
      entries.set(key, entry)
      for (const oldest of entries.keys()) {
        if (size <= most) break
        remove(oldest)
        onDropped(nameOf(oldest))
      }
    }
    // A full or blocked place is the visitor's circumstance.
    const attempt = (use: () => void) => {
      try {
        use()
      } catch {}
    }
    return {
      entries,
      set,
      delete: remove,
      clear: () => [...entries.keys()].forEach(remove),
      standsFor(given) {
        drawer ??= given
      },
      settle(isMine, isKept) {
        for (const [key, entry] of [...entries])
          if (isMine(nameOf(key))) {
            remove(key)
            if (isKept) attempt(() => drawer?.write(key, entry))
          }
      },
      save: isMine =>
        attempt(() => {
          for (const [key, entry] of drawer?.list() ?? []) if (isMine(nameOf(key))) set(key, entry)
        }),
    }
  }
}
