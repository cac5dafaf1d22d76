import { patch } from '../../browser/patch.ts'
import type { Door } from '../door.ts'

/** The most that the browser queues, in bytes. */
const most = 65536

/** `sendBeacon`: queued while undecided, `true`; refused, `false`. */
export const beacon: Door = (scope, keeper) =>
  patch(scope.Navigator.prototype, 'sendBeacon', {
    apply(native, self, args) {
      const ruling = keeper.address(args[0])
      if (ruling.isOpen || !args.length) return Reflect.apply(native, self, args)
      const [url, data] = args as [string, BodyInit | null | undefined]
      const isBytes = ArrayBuffer.isView(data) || data instanceof ArrayBuffer
      const body = isBytes ? new scope.Blob([data as BlobPart]) : data
      const size = body instanceof scope.Blob ? body.size : `${body ?? ''}`.length
      if (ruling.isRefused || size > most) return false
      keeper.hold(
        ruling,
        'record',
        () => Reflect.apply(native, self, [url, body]),
        () => {},
      )
      return true
    },
  })
