import { patch } from '../../browser/patch.ts'
import type { Door } from '../door.ts'
import { workerText } from '../worker-text.ts'

/**
 * `Worker` and `SharedWorker`: one made from a blob is given doors like the page's; one from an address that is shut
 * fails with an `error` event, as a script that cannot be loaded.
 */
export const workers: Door = (scope, keeper) => {
  const { URL, Blob } = scope
  const { createObjectURL } = URL
  const blobs = new Map<string, Blob>()
  const made = (...parts: BlobPart[]) =>
    createObjectURL.call(URL, new Blob(parts, { type: 'text/javascript' }))
  const channel = `clientlink ${Math.random()}`
  let isHeard = false
  keeper.onChange(() => {
    if (!isHeard) return
    // Open for this message alone: an open channel can keep a page out of the back/forward cache.
    const messages = new BroadcastChannel(channel)
    messages.postMessage(keeper.forWorkers())
    messages.close()
  })
  const preface = () => {
    isHeard = true
    return `(${workerText})(${JSON.stringify(channel)},${JSON.stringify(keeper.forWorkers())});\n`
  }
  const stops = [
    // A blob's own address is revoked before its worker has started: what it holds is taken while it can be.
    patch(URL, 'createObjectURL', {
      apply(native, self, args) {
        const url: string = Reflect.apply(native, self, args)
        if ((args[0] as unknown) instanceof Blob) blobs.set(url, args[0])
        return url
      },
    }),
    patch(URL, 'revokeObjectURL', {
      apply(native, self, args) {
        blobs.delete(`${args[0]}`)
        Reflect.apply(native, self, args)
      },
    }),
    ...['Worker', 'SharedWorker'].map(name =>
      patch(scope, name, {
        construct(native, args, target) {
          const [given, ...rest] = args as unknown[]
          const blob = blobs.get(`${given}`)
          const isShut = !keeper.address(given).isOpen
          if (!blob && !isShut) return Reflect.construct(native, args, target)
          const url = made(...(blob ? [preface(), blob] : ['throw new Error("refused")']))
          const worker = Reflect.construct(native, [url, ...rest], target)
          scope.setTimeout(() => URL.revokeObjectURL(url), 60e3)
          return worker
        },
      }),
    ),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}
