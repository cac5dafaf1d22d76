/** A request that reached a third party's stub. */
export interface Sent {
  readonly id: number
  readonly time: string
  readonly method: string
  readonly host: string
  readonly path: string
  readonly category?: string
  readonly gpc: boolean
}

/** Calls back with all requests so far, whenever that changes. Rests while the page rests, so it may be cached. */
export function followSent(listener: (sent: readonly Sent[]) => void): void {
  let sent: readonly Sent[] = []
  let source: EventSource | undefined
  const tell = (next: readonly Sent[]) => {
    sent = next
    listener(sent)
  }
  const open = () => {
    source = new EventSource('/demo/log')
    source.onopen = () => tell([])
    source.onmessage = ({ data }) => tell([...sent, JSON.parse(data)])
    source.addEventListener('clear', () => tell([]))
  }
  open()
  addEventListener('pagehide', () => source?.close())
  addEventListener('pageshow', event => event.persisted && open())
}

/** Forgets what was sent so far. */
export const clearSent = () => void fetch('/demo/log/clear', { method: 'POST' })
