import { type Standing, type WorkerSite, workerStanding } from './worker-site.ts'

/**
 * Starts the watch in a worker made from a blob, which has doors of its own that the page does not reach. `channel`
 * brings the site anew whenever something changes. Not imported by the page: the build makes it a file, or text, that
 * stands before the worker's own code.
 */
export function watchWorker(channel: string, site: WorkerSite): void {
  let standing = workerStanding(site)
  let waiting: (() => void)[] = []
  const scope = self as unknown as Record<string, unknown> & typeof globalThis
  const messages = new BroadcastChannel(channel)
  messages.onmessage = ({ data }) => {
    // Another worker's question.
    if (!data) return
    standing = workerStanding(data)
    const woken = waiting
    waiting = []
    for (const look of woken) look()
  }
  // Something may have changed while this was fetched.
  messages.postMessage(0)
  const isShut = (url: unknown): Standing => standing.address(`${url}`)
  const ask = (url: string, go: () => void, fail: () => void) => {
    const now = isShut(url)
    if (!now) go()
    else if (now === 1) waiting.push(() => ask(url, go, fail))
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
        return Reflect.construct(native, [isShut(url) ? `${scheme}://localhost:1/` : url, ...rest], target)
      },
    })
  wrap(scope, 'importScripts', {
    apply(native: never, self: unknown, urls: unknown[]) {
      if (urls.some(isShut)) throw new DOMException('The script could not be loaded.', 'NetworkError')
      return Reflect.apply(native, self, urls)
    },
  })
  wrap(scope.IDBFactory?.prototype, 'open', {
    apply(native: never, self: unknown, args: unknown[]) {
      if (standing.database(`${args[0]}`))
        throw new DOMException('The database could not be opened.', 'SecurityError')
      return Reflect.apply(native, self, args)
    },
  })
}
