import { warn } from './browser/warn.ts'

/** Copies of the SDK that can share an instance have the same generation; another one stays inert beside them. */
const generation = 1
const slotKey = Symbol.for('@clientlink/consent')

interface Slot<T> {
  readonly generation: number
  /** Every category that a copy was given. */
  readonly known: Set<string>
  readonly instance: T
  users: number
}

const slotOf = <T>() => globalThis as { [slotKey]?: Slot<T> }

/** The page's instance, if a copy of this generation has made one. */
export function presentInstance<T>(): T | undefined {
  const slot = slotOf<T>()[slotKey]
  return slot?.generation === generation ? slot.instance : undefined
}

/**
 * A handle on the page's one instance: made by the first copy, shared by the others, destroyed with the last handle.
 * `undefined` where another generation is there already.
 */
export function shareInstance<T extends { destroy(): void }>(
  names: readonly string[],
  make: (known: ReadonlySet<string>) => T,
): T | undefined {
  const page = slotOf<T>()
  if (!page[slotKey]) {
    const known = new Set(names)
    page[slotKey] = { generation, known, instance: make(known), users: 0 }
  }
  const slot = page[slotKey]
  if (slot.generation !== generation) {
    warn('Another major version is on this page already: this copy stays inert.')
    return
  }
  for (const name of names) slot.known.add(name)
  slot.users++
  // A handle that is destroyed twice counts once.
  let destroy = () => {
    destroy = () => {}
    if (--slot.users) return
    delete page[slotKey]
    slot.instance.destroy()
  }
  return Object.create(slot.instance, { destroy: { value: () => destroy() } })
}
