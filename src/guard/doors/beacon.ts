import type { Door } from '../door.ts'

/** The most that the browser queues, in bytes. */
const most = 65536

/** `sendBeacon`: queued while undecided, `true`; refused, `false`. */
export const beacon: Door = ({ Navigator, Blob }, keeper, stand) =>
  stand(Navigator.prototype, 'sendBeacon', (pass, [url, data]) => {
    const ruling = keeper.address(url)
    if (ruling.isOpen) return pass()
    const isBytes = ArrayBuffer.isView(data) || data instanceof ArrayBuffer
    const body = isBytes ? new Blob([data as BlobPart]) : data
    const size = body instanceof Blob ? body.size : `${body ?? ''}`.length
    if (ruling.isRefused || size > most) return false
    keeper.hold(
      ruling,
      'record',
      () => pass([url, body]),
      () => {},
    )
    return true
  })
