import type { Door } from '../door.ts'
import { preface } from '../worker-preface.ts'

/**
 * `Worker` and `SharedWorker`: one made from a blob is given doors like the page's; one from an address that is shut
 * fails with an `error` event, as a script that cannot be loaded.
 */
export const workers: Door = (scope, keeper, stand) => {
  const { URL, Blob } = scope
  const { createObjectURL } = URL
  const blobs = new Map<string, Blob>()
  const shared = new Map<string, string>()
  const made = (...parts: BlobPart[]) =>
    createObjectURL.call(URL, new Blob(parts, { type: 'text/javascript' }))
  const channel = `clientlink ${Math.random()}`
  let isHeard = false
  keeper.onChange(scope, () => {
    if (!isHeard) return
    // Open for this message alone: an open channel can keep a page out of the back/forward cache.
    const messages = new BroadcastChannel(channel)
    messages.postMessage(keeper.forWorkers())
    messages.close()
  })
  /** Answers a worker that has come to its first line and asks how things stand by now. */
  const attend = () => {
    isHeard = true
    const messages = new BroadcastChannel(channel)
    messages.onmessage = ({ data }) => data || messages.postMessage(keeper.forWorkers())
    const close = () => messages.close()
    scope.setTimeout(close, 60e3)
    scope.addEventListener('pagehide', close)
  }
  // A blob's own address is revoked before its worker has started: what it holds is taken while it can be.
  stand(URL, 'createObjectURL', (pass, [blob]) => {
    const url: string = pass()
    if (blob instanceof Blob) blobs.set(url, blob)
    return url
  })
  stand(URL, 'revokeObjectURL', (pass, [url]) => {
    blobs.delete(`${url}`)
    pass()
  })
  for (const name of ['Worker', 'SharedWorker'])
    stand(
      scope,
      name,
      (pass, [given, ...rest]) => {
        const blob = blobs.get(`${given}`)
        if (!blob && keeper.address(given).isOpen) return pass()
        const isModule = Object(rest[0]).type === 'module'
        const head = blob ? preface(isModule, channel, keeper.forWorkers()) : 'throw new Error("refused")'
        if (blob) attend()
        // Who asks for the same address shares a worker.
        const key = `${given} ${head}`
        const url = shared.get(key) ?? made(head, blob ?? '')
        if (name === 'SharedWorker') shared.set(key, url)
        else scope.setTimeout(() => URL.revokeObjectURL(url), 60e3)
        return pass([url, ...rest])
      },
      'new',
    )
}
