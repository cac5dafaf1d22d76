import type { Door } from '../door.ts'

/** `caches`: `open` waits while its category is undecided and fails once it is refused. Deletions pass. */
export const caches: Door = (scope, keeper, stand) => {
  const { DOMException } = scope
  const prototype = scope.CacheStorage?.prototype
  const keys = prototype?.keys
  const isOpen = (name: unknown) => keeper.name('cache', `${name}`).isOpen
  stand(prototype, 'open', async (pass, [name]) => {
    const ruling = keeper.name('cache', `${name}`)
    if (ruling.isOpen) return pass()
    return new Promise((then, fail) =>
      keeper.hold(
        ruling,
        'opening',
        () => then(pass()),
        () => fail(new DOMException('The cache could not be opened.', 'UnknownError')),
      ),
    )
  })
  stand(prototype, 'has', async (pass, [name]) => (await pass()) && isOpen(name))
  stand(prototype, 'keys', async pass => (await pass()).filter(isOpen))
  stand(prototype, 'match', async (pass, [request, options], self) => {
    // Without a cache it is for the browser to say what is wrong.
    if (keeper.isQuiet() || request === undefined) return pass()
    const names: string[] = options?.cacheName ? [options.cacheName] : await keys?.call(self)
    for (const cacheName of names.filter(isOpen)) {
      const found = await pass([request, { ...options, cacheName }])
      if (found) return found
    }
  })
}
