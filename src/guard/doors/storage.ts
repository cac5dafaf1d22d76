import type { Pass } from '../../browser/patch.ts'
import type { Door } from '../door.ts'

const areas = ['local', 'session'] as const

/** The flags of a named item. */
const own = { writable: true, enumerable: true, configurable: true }

/**
 * `localStorage` and `sessionStorage`, by method and by property: what is shut is kept in memory and not read from the
 * disk. Deletions pass. A named write never calls `setItem`, so the page is given a stand-in for the object itself; and
 * since code may call a method of the prototype on it, the methods know it too.
 */
export const storage: Door = (scope, keeper, stand) => {
  const { prototype } = scope.Storage
  const { getItem, setItem, removeItem, key: keyAt } = prototype
  const length = Object.getOwnPropertyDescriptor(prototype, 'length')?.get
  const reals = new WeakMap<object, Storage>()
  const standIns = new WeakMap<Storage, Storage>()
  const shadows = new WeakMap<Storage, (typeof keeper)['local']>()

  const isOpen = (name: string) => keeper.name('storage', name).isOpen
  const shadowOf = (real: Storage) => shadows.get(real) ?? keeper.local
  // Asked one by one: a list of properties hides what is named like a method, and has what a page added to the object.
  const onDisk = (real: Storage) =>
    Array.from({ length: length?.call(real) }, (_, index) => keyAt.call(real, index) ?? '')
  const namesOf = (real: Storage) => [...onDisk(real).filter(isOpen), ...shadowOf(real).entries.keys()]
  const read = (real: Storage, name: string) =>
    isOpen(name) ? getItem.call(real, name) : (shadowOf(real).entries.get(name) ?? null)
  const write = (real: Storage, name: string, value: unknown) =>
    isOpen(name) ? setItem.call(real, name, value as string) : shadowOf(real).set(name, `${value}`)
  const remove = (real: Storage, name: string) => {
    shadowOf(real).delete(name)
    removeItem.call(real, name)
  }

  const isName = (key: string | symbol): key is string => typeof key === 'string' && !(key in prototype)
  const standIn = (real: Storage): Storage => {
    const known = standIns.get(real)
    if (known) return known
    const made: Storage = new Proxy(Object.create(prototype), {
      get: (_, key, receiver) =>
        isName(key) ? (read(real, key) ?? undefined) : Reflect.get(real, key, receiver),
      set(_, key, value, receiver) {
        if (!isName(key)) return Reflect.set(real, key, value)
        // An object that inherits from the storage has properties of its own.
        if (receiver !== made) return Reflect.defineProperty(receiver, key, { ...own, value })
        write(real, key, value)
        return true
      },
      has: (_, key) => (isName(key) ? read(real, key) !== null : key in real),
      deleteProperty(_, key) {
        if (!isName(key)) return Reflect.deleteProperty(real, key)
        remove(real, key)
        return true
      },
      // A storage is never closed to new names.
      preventExtensions: () => false,
      ownKeys: () => [
        ...Reflect.ownKeys(real).filter(key => !isName(key) || isOpen(key)),
        ...[...shadowOf(real).entries.keys()].filter(isName),
      ],
      getOwnPropertyDescriptor(_, key) {
        if (!isName(key)) return Reflect.getOwnPropertyDescriptor(real, key)
        const value = read(real, key)
        return value === null ? undefined : { ...own, value }
      },
      defineProperty(_, key, descriptor) {
        if (!isName(key)) return Reflect.defineProperty(real, key, descriptor)
        if (!('value' in descriptor)) return false
        write(real, key, descriptor.value)
        return true
      },
    })
    standIns.set(real, made)
    reals.set(made, real)
    return made
  }

  for (const area of areas) {
    const key = `${area}Storage`
    const native: (() => Storage) | undefined = Object.getOwnPropertyDescriptor(scope, key)?.get?.bind(scope)
    keeper[area].standsFor({
      write: (name, value) => native && setItem.call(native(), name, value),
      list() {
        const real = native?.()
        return real ? onDisk(real).map(name => [name, getItem.call(real, name) ?? '']) : []
      },
    })
    stand(
      scope,
      key,
      pass => {
        const real: Storage = pass()
        if (!shadows.has(real)) shadows.set(real, keeper[area])
        return standIn(real)
      },
      'get',
    )
  }

  /** A method of the prototype. What the browser would refuse (too few arguments, another object), it refuses. */
  const method = (
    name: string,
    fewest: number,
    use: (real: Storage, args: unknown[], pass: Pass) => unknown,
    part?: 'get',
  ) =>
    stand(
      prototype,
      name,
      (pass, args, self) => {
        const real = reals.get(self) ?? self
        const onReal = () => pass(args, real)
        return shadows.has(real) && args.length >= fewest ? use(real, args, onReal) : onReal()
      },
      part,
    )
  method('getItem', 1, (real, [name]) => read(real, `${name}`))
  method('setItem', 2, (real, [name, value]) => write(real, `${name}`, value))
  method('removeItem', 1, (real, [name]) => remove(real, `${name}`))
  method('clear', 0, (real, _, pass) => {
    shadowOf(real).clear()
    pass()
  })
  method('key', 1, (real, [index], pass) =>
    keeper.isQuiet() ? pass() : (namesOf(real)[Number(index) >>> 0] ?? null),
  )
  method('length', 0, (real, _, pass) => (keeper.isQuiet() ? pass() : namesOf(real).length), 'get')

  // Pages compare what an event is about with `localStorage`.
  stand(
    scope.StorageEvent.prototype,
    'storageArea',
    pass => {
      const real: Storage | null = pass()
      return real && (areas.map(area => scope[`${area}Storage`]).find(own => reals.get(own) === real) ?? real)
    },
    'get',
  )
  const realOf = (given: unknown) => reals.get(Object(given))
  stand(scope.StorageEvent.prototype, 'initStorageEvent', (pass, args) =>
    pass(args.map(given => realOf(given) ?? given)),
  )
  stand(
    scope,
    'StorageEvent',
    (pass, [type, init]) => {
      const storageArea = realOf(Object(init).storageArea)
      return storageArea ? pass([type, { ...init, storageArea }]) : pass()
    },
    'new',
  )
}
