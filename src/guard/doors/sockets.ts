import type { Door } from '../door.ts'

/** Addresses with a port that no browser connects to: what is sent there fails by itself, and nothing leaves. */
const nowhere = { WebSocket: 'wss://localhost:1/', EventSource: 'https://localhost:1/' }

/** `WebSocket` and `EventSource`: lost before they open, undecided or refused, with the events of the browser itself. */
export const sockets: Door = (scope, keeper, stand) => {
  for (const [name, address] of Object.entries(nowhere))
    stand(
      scope,
      name,
      (pass, [url, ...rest]) => (keeper.address(url).isOpen ? pass() : pass([address, ...rest])),
      'new',
    )
}
