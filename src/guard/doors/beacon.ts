import type { Door } from '../door.ts'

/** The most that the browser queues, in bytes. */
const most = 65536

/** `sendBeacon`: queued while undecided, `true`; refused, `false`. */
export const beacon: Door = ({ Navigator, Blob }, keeper, stand) =>
  stand(Navigator.prototype, 'sendBeacon', (pass, [url, data], self) => {
    const ruling = keeper.address(url)
    if (ruling.isOpen || !(self instanceof Navigator)) return pass()
    const copy = new Blob([data ?? ''])
    // Bytes can change while they wait.
    const body = ArrayBuffer.isView(data) || data instanceof ArrayBuffer ? copy : data
    if (ruling.isRefused || copy.size > most) return false
    keeper.hold(
      ruling,
      'record',
      () => pass([url, body]),
      () => {},
    )
    return true
  })
