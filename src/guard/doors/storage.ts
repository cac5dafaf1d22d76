import { patch } from '../../browser/patch.ts'
import type { Door } from '../door.ts'

type Area = 'local' | 'session'

/**
 * `localStorage` and `sessionStorage`, by method and by property: what is shut is kept in memory and not read from the
 * disk. Deletions pass. A named write never calls `setItem`, so the page is given a stand-in for the object itself; and
 * since code may call a method of the prototype on it, the methods know it too.
 */
export const storage: Door = (scope, keeper) => {
  const { prototype } = scope.Storage
  const { getItem, setItem, removeItem } = prototype
  const reals = new WeakMap<object, Storage>()
  const standIns = new WeakMap<Storage, Storage>()
  const areas = new WeakMap<Storage, Area>()

  const isOpen = (name: string) => keeper.name('storage', name).isOpen
  const shadowOf = (real: Storage) => keeper[areas.get(real) ?? 'local']
  const namesOf = (real: Storage) => [...Object.keys(real).filter(isOpen), ...shadowOf(real).entries.keys()]
  const read = (real: Storage, name: string) =>
    isOpen(name) ? getItem.call(real, name) : (shadowOf(real).entries.get(name) ?? null)
  const write = (real: Storage, name: string, value: unknown) =>
    isOpen(name) ? setItem.call(real, name, value as string) : shadowOf(real).set(name, `${value}`)
  const remove = (real: Storage, name: string) => {
    shadowOf(real).delete(name)
    removeItem.call(real, name)
  }

  const standIn = (real: Storage): Storage => {
    const known = standIns.get(real)
    if (known) return known
    const isName = (key: string | symbol): key is string => typeof key === 'string' && !(key in prototype)
    const made = new Proxy(real, {
      get: (_, key, receiver) =>
        isName(key) ? (read(real, key) ?? undefined) : Reflect.get(real, key, receiver),
      set(_, key, value) {
        if (!isName(key)) return Reflect.set(real, key, value)
        write(real, key, value)
        return true
      },
      has: (_, key) => (isName(key) ? read(real, key) !== null : key in real),
      deleteProperty(_, key) {
        if (!isName(key)) return Reflect.deleteProperty(real, key)
        remove(real, key)
        return true
      },
      ownKeys: () => namesOf(real),
      getOwnPropertyDescriptor(_, key) {
        if (!isName(key)) return Reflect.getOwnPropertyDescriptor(real, key)
        const value = read(real, key)
        return value === null ? undefined : { value, writable: true, enumerable: true, configurable: true }
      },
      defineProperty(_, key, descriptor) {
        if (!isName(key) || !('value' in descriptor)) return Reflect.defineProperty(real, key, descriptor)
        write(real, key, descriptor.value)
        return true
      },
    })
    standIns.set(real, made)
    reals.set(made, real)
    return made
  }

  /** One method of the prototype: `use` has the storage it was called on. What the browser would refuse, it refuses. */
  const method = (
    name: string,
    fewest: number,
    use: (real: Storage, args: readonly unknown[], native: () => unknown) => unknown,
    part?: 'get',
  ) =>
    patch(
      prototype,
      name,
      {
        apply(native, self, args) {
          const real = reals.get(self) ?? (self as Storage)
          const pass = () => Reflect.apply(native, real, args)
          return areas.has(real) && args.length >= fewest ? use(real, args, pass) : pass()
        },
      },
      part,
    )
  const stops = [
    ...(['local', 'session'] as const).map(area => {
      let native: (() => Storage) | undefined
      keeper[area].writes((name, value) => native && setItem.call(native(), name, value))
      const key = `${area}Storage`
      const { get } = Object.getOwnPropertyDescriptor(scope, key) ?? {}
      native = get?.bind(scope)
      keeper.onShut(({ isOwn, category }) => {
        if (!isOwn || !native) return
        const real = native()
        for (const name of Object.keys(real))
          if (keeper.name('storage', name).category === category)
            keeper[area].set(name, getItem.call(real, name) ?? '')
      })
      return patch(
        scope,
        key,
        {
          apply(get, self, args) {
            const real: Storage = Reflect.apply(get, self, args)
            areas.set(real, area)
            return standIn(real)
          },
        },
        'get',
      )
    }),
    method('getItem', 1, (real, [name]) => read(real, `${name}`)),
    method('setItem', 2, (real, [name, value]) => write(real, `${name}`, value)),
    method('removeItem', 1, (real, [name]) => remove(real, `${name}`)),
    method('clear', 0, (real, _, native) => {
      shadowOf(real).clear()
      native()
    }),
    method('key', 1, (real, [index]) => namesOf(real)[Number(index)] ?? null),
    method('length', 0, real => namesOf(real).length, 'get'),
    // Pages compare what an event is about with `localStorage`.
    patch(
      scope.StorageEvent.prototype,
      'storageArea',
      {
        apply(native, self, args) {
          const real: Storage | null = Reflect.apply(native, self, args)
          return (
            real && ([scope.localStorage, scope.sessionStorage].find(own => reals.get(own) === real) ?? real)
          )
        },
      },
      'get',
    ),
    patch(scope, 'StorageEvent', {
      construct(native, [type, init], target) {
        const { storageArea } = Object(init)
        const real = reals.get(storageArea)
        return Reflect.construct(native, [type, real ? { ...init, storageArea: real } : init], target)
      },
    }),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}
