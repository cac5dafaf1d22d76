import type { Door, Ruling } from '../door.ts'

/** `fetch`: held while undecided, refused with the `TypeError` of a lost connection. A streaming body is not held. */
export const fetch: Door = (scope, keeper, stand) => {
  // Taken now: the `fetch` of a frame outlives it, and what else the frame had does not.
  const { Request, ReadableStream } = scope
  const urlOf = Object.getOwnPropertyDescriptor(Request.prototype, 'url')?.get
  /** The address that is asked for. A request may come from another frame, and an object may look like one. */
  const addressOf = (input: unknown): string => {
    try {
      return typeof input === 'string' ? input : urlOf?.call(input)
    } catch {
      return `${input}`
    }
  }
  stand(scope, 'fetch', (pass, args, self) => {
    const [input, init] = args as [RequestInfo | URL, RequestInit | undefined]
    const isCalled = self == null || Object(self).window === self
    let ruling: Ruling | undefined
    try {
      ruling = keeper.address(addressOf(input))
    } catch {
      // What has no text is no address.
    }
    // What the browser would not take it fails by itself.
    if (!ruling || ruling.isOpen || !isCalled) return pass()
    return new Promise((then, fail) => {
      // Made now: what the caller does to its body afterwards changes nothing, and mistakes fail at once.
      const request = new Request(input, init)
      const { signal } = request
      signal.throwIfAborted()
      const lose = () => fail(new TypeError('Failed to fetch'))
      if (init?.body instanceof ReadableStream) return lose()
      const forget = keeper.hold(ruling, 'record', () => then(pass([request])), lose)
      signal.addEventListener('abort', () => {
        forget()
        fail(signal.reason)
      })
    })
  })
}
