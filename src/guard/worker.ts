/**
 * What is put before the code of a worker made from a blob: a worker has doors of its own, which the page does not
 * reach. Not imported: the build puts this file, as text, in the place of `__WORKER__`.
 */

/** A shape of addresses or of names of databases, and whether it passes, waits or is refused. */
export type WorkerRule = readonly [shape: string, standing: 0 | 1 | 2, isDatabase?: boolean]

/** Starts the watch: `channel` brings new rules whenever something changes. The first rule that fits counts. */
export function watchWorker(channel: string, first: readonly WorkerRule[]): void {
  let rules = first
  let waiting: (() => void)[] = []
  const scope = self as unknown as Record<string, unknown> & typeof globalThis
  new BroadcastChannel(channel).onmessage = ({ data }) => {
    rules = data
    const woken = waiting
    waiting = []
    for (const look of woken) look()
  }
  const standing = (what: string, isDatabase = false) =>
    rules.find(
      ([shape, , ofDatabase = false]) => ofDatabase === isDatabase && new RegExp(shape).test(what),
    )?.[1] ?? 0
  const ask = (what: string, go: () => void, fail: () => void) => {
    const now = standing(what)
    if (!now) go()
    else if (now === 1) waiting.push(() => ask(what, go, fail))
    else setTimeout(fail)
  }
  const wrap = (owner: object | undefined, key: string, traps: ProxyHandler<never>) => {
    const native = owner?.[key as never]
    if (native)
      Object.defineProperty(owner, key, {
        value: new Proxy(native, traps),
        writable: true,
        configurable: true,
      })
  }

  wrap(scope, 'fetch', {
    apply: (native: typeof fetch, _: unknown, [input, init]: [RequestInfo, RequestInit?]) =>
      new Promise((then, fail) => {
        const request = new Request(input, init)
        ask(
          request.url,
          () => then(native(request)),
          () => fail(new TypeError('Failed to fetch')),
        )
      }),
  })
  const addresses = new WeakMap<object, string>()
  wrap(scope.XMLHttpRequest?.prototype, 'open', {
    apply(native: never, self: object, args: [string, string | URL]) {
      addresses.set(self, `${args[1]}`)
      return Reflect.apply(native, self, args)
    },
  })
  wrap(scope.XMLHttpRequest?.prototype, 'send', {
    apply(native: never, self: XMLHttpRequest, args: unknown[]) {
      ask(
        addresses.get(self) ?? '',
        () => Reflect.apply(native, self, args),
        () => {
          self.open('GET', 'blob:null/nowhere')
          Reflect.apply(native, self, [])
        },
      )
    },
  })
  for (const name of ['WebSocket', 'EventSource'])
    wrap(scope, name, {
      construct(native: never, [url, ...rest]: unknown[], target: never) {
        const scheme = name === 'WebSocket' ? 'wss' : 'https'
        return Reflect.construct(
          native,
          [standing(`${url}`) ? `${scheme}://localhost:1/` : url, ...rest],
          target,
        )
      },
    })
  wrap(scope, 'importScripts', {
    apply(native: never, self: unknown, urls: unknown[]) {
      if (urls.some(url => standing(`${url}`)))
        throw new DOMException('The script could not be loaded.', 'NetworkError')
      return Reflect.apply(native, self, urls)
    },
  })
  wrap(scope.IDBFactory?.prototype, 'open', {
    apply(native: never, self: unknown, args: unknown[]) {
      if (standing(`${args[0]}`, true))
        throw new DOMException('The database could not be opened.', 'SecurityError')
      return Reflect.apply(native, self, args)
    },
  })
}
