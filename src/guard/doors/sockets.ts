import { patch } from '../../browser/patch.ts'
import type { Door } from '../door.ts'

/** A port that no browser connects to: what is sent there fails by itself, and nothing leaves. */
const badPort = ':1'

/** `WebSocket` and `EventSource`: lost before they open, undecided or refused, with the events of the browser itself. */
export const sockets: Door = (scope, keeper) => {
  const stops = ['WebSocket', 'EventSource'].map(name =>
    patch(scope, name, {
      construct(native, args, target) {
        const [url, ...rest] = args as [string | URL, ...unknown[]]
        const scheme = name === 'WebSocket' ? 'wss' : 'https'
        const given = keeper.address(url).isOpen ? url : `${scheme}://localhost${badPort}/`
        return Reflect.construct(native, args.length ? [given, ...rest] : [], target)
      },
    }),
  )
  return () => {
    for (const stop of stops) stop()
  }
}
