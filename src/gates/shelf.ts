/** A place that keeps strings by name: web storage, or cookies. Each call may throw (blocked, full). */
export interface Place<A = undefined> {
  names(): string[]
  get(name: string): string | null | undefined
  set(name: string, value: string, attributes?: A): void
  remove(name: string, attributes?: A): void
}

/** A place bound to a category: the real one while granted, memory while not. */
export interface Shelf<A = undefined> extends Place<A> {
  /** The category was granted: writes down what was kept in memory, or, to `forget`, drops it. */
  open(forget: boolean): void
  /** The category was refused: takes what the place holds into memory, before it is cleared. */
  shut(): void
}

/** Which names a shelf may keep for good, and when. */
export interface Terms {
  /** Whether a declaration of the category covers the name. */
  covers(name: string): boolean
  /** Whether the category is granted now. */
  isOpen(): boolean
  /** Called when a name is set that nothing covers. */
  onStray(name: string): void
}

/**
 * What is set while the category is refused lives in memory, for this page, and the disk is not read; a full or
 * blocked place is no error, memory serves instead. A name that nothing covers stays in memory too.
 */
export function shelf<A>(place: Place<A>, { covers, isOpen, onStray }: Terms): Shelf<A> {
  const memory = new Map<string, [value: string, attributes: A | undefined]>()
  const attempt = <T>(use: () => T): T | undefined => {
    try {
      return use()
    } catch {
      return
    }
  }
  const held = () => attempt(() => place.names().filter(covers)) ?? []
  const reaches = (name: string) => covers(name) && isOpen()

  const set = (name: string, value: string, attributes: A | undefined) => {
    memory.set(name, [value, attributes])
    if (!covers(name)) onStray(name)
    else if (isOpen())
      attempt(() => {
        place.set(name, value, attributes)
        memory.delete(name)
      })
  }
  return {
    set,
    names: () => [...new Set([...memory.keys(), ...(isOpen() ? held() : [])])],
    get: name => memory.get(name)?.[0] ?? (reaches(name) ? attempt(() => place.get(name)) : undefined),
    remove(name, attributes) {
      memory.delete(name)
      if (reaches(name)) attempt(() => place.remove(name, attributes))
    },
    open(forget) {
      for (const [name, [value, attributes]] of [...memory]) {
        if (forget) memory.delete(name)
        else if (covers(name)) set(name, value, attributes)
      }
    },
    shut() {
      for (const name of held()) {
        const value = attempt(() => place.get(name))
        if (value != null) memory.set(name, [value, undefined])
      }
    },
  }
}
