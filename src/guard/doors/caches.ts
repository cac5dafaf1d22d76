import { patch } from '../../browser/patch.ts'
import type { Door } from '../door.ts'

/** `caches`: `open` waits while its category is undecided and fails once it is refused. Deletions pass. */
export const caches: Door = (scope, keeper) => {
  const prototype = scope.CacheStorage?.prototype
  const isOpen = (name: unknown) => keeper.name('cache', `${name}`).isOpen
  const stops = [
    patch(prototype, 'open', {
      apply(native, self, args) {
        const ruling = keeper.name('cache', `${args[0]}`)
        const open = () => Reflect.apply(native, self, args)
        if (ruling.isOpen) return open()
        return new Promise((then, fail) =>
          keeper.hold(
            ruling,
            'opening',
            () => then(open()),
            () => fail(new scope.DOMException('The cache could not be opened.', 'UnknownError')),
          ),
        )
      },
    }),
    patch(prototype, 'has', {
      async apply(native, self, args) {
        return isOpen(args[0]) && Reflect.apply(native, self, args)
      },
    }),
    patch(prototype, 'keys', {
      async apply(native, self, args) {
        return (await Reflect.apply(native, self, args)).filter(isOpen)
      },
    }),
    patch(prototype, 'match', {
      async apply(native, self, args) {
        const [request, options] = args as [RequestInfo, MultiCacheQueryOptions | undefined]
        const names = options?.cacheName ? [options.cacheName] : await scope.caches.keys()
        for (const cacheName of names.filter(isOpen)) {
          const found = await Reflect.apply(native, self, [request, { ...options, cacheName }])
          if (found) return found
        }
      },
    }),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}
