import type { Door, Ruling } from '../door.ts'

/** `fetch`: held while undecided, refused with the `TypeError` of a lost connection. A streaming body is not held. */
export const fetch: Door = (scope, keeper, stand) =>
  stand(scope, 'fetch', (pass, args, self) => {
    const [input, init] = args as [RequestInfo | URL, RequestInit | undefined]
    let ruling: Ruling
    try {
      ruling = keeper.address(input instanceof scope.Request ? input.url : input)
    } catch {
      // What has no text is no address: the browser says so.
      return pass()
    }
    if (ruling.isOpen || Object(self ?? scope).window !== (self ?? scope)) return pass()
    return new scope.Promise((then, fail) => {
      // Made now: what the caller does to its body afterwards changes nothing, and mistakes fail at once.
      const request = new scope.Request(input, init)
      const { signal } = request
      signal.throwIfAborted()
      const lose = () => fail(new scope.TypeError('Failed to fetch'))
      if (init?.body instanceof scope.ReadableStream) return lose()
      const forget = keeper.hold(ruling, 'record', () => then(pass([request], scope)), lose)
      signal.addEventListener('abort', () => {
        forget()
        fail(signal.reason)
      })
    })
  })
