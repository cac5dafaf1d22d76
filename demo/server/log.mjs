/**
 * @typedef {object} Entry
 * @property {number} id
 * @property {string} time
 * @property {string} method
 * @property {string} host
 * @property {string} path
 * @property {string | undefined} category what choices.json says of the host
 * @property {string | undefined} origin the page it came from
 * @property {boolean} gpc whether the request said `Sec-GPC: 1`, or would have from that page
 */

/** Remembers the last requests to third parties, and tells whoever listens. */
export function createLog(limit = 500) {
  /** @type {Entry[]} */
  let entries = []
  let next = 1
  /** @type {Set<import('node:http').ServerResponse>} */
  const listeners = new Set()
  const tell = (/** @type {string} */ message) => {
    for (const listener of listeners) listener.write(message)
  }
  const message = (/** @type {Entry} */ entry) => `id: ${entry.id}\ndata: ${JSON.stringify(entry)}\n\n`

  return {
    get entries() {
      return entries
    },
    /** @param {Omit<Entry, 'id' | 'time'>} entry */
    add(entry) {
      const whole = { id: next++, time: new Date().toISOString(), ...entry }
      entries = [...entries.slice(1 - limit), whole]
      tell(message(whole))
    },
    clear() {
      entries = []
      tell('event: clear\ndata: {}\n\n')
    },
    /**
     * Server-sent events: what is remembered and not yet seen, then each new entry.
     * @param {import('node:http').IncomingMessage} request
     * @param {import('node:http').ServerResponse} response
     */
    stream(request, response) {
      const seen = Number(request.headers['last-event-id'] ?? 0)
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
      response.write(
        `: open\n\n${entries
          .filter(({ id }) => id > seen)
          .map(message)
          .join('')}`,
      )
      listeners.add(response)
      response.on('close', () => listeners.delete(response))
    },
    close() {
      for (const listener of listeners) listener.end()
    },
  }
}

/** @typedef {ReturnType<typeof createLog>} Log */
