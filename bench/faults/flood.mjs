import { createServer } from 'node:http'
import autocannon from 'autocannon'
import { createAccounts } from '../../demo/server/accounts.mjs'
import { createConsentRoutes } from '../../demo/server/consent.mjs'
import { receiptWith } from '../../test/server/receipt-with.mjs'

/** @typedef {{ body: string | Buffer, id?: string, origin?: string, what: string }} Sent */

/** What is no receipt, each in its way. */
const malformed = [
  '{',
  'null',
  '[]',
  JSON.stringify({ ...receiptWith(), id: 'short' }),
  JSON.stringify({ ...receiptWith(), choices: { analytics: 'yes' } }),
  JSON.stringify({ ...receiptWith(), at: -1 }),
]

/**
 * Ten thousand requests or so as a bad day brings them: 5 % receipts that come twice, 5 % that are none, 1 % bodies of
 * 1 MB, 1 % from other sites.
 * @returns {Sent[]}
 */
function badDay(/** @type {number} */ count) {
  const huge = Buffer.alloc(2 ** 20, 'x')
  /** @type {Sent[]} */
  const sent = []
  let earlier = /** @type {Sent | undefined} */ (undefined)
  for (let n = 0; n < count; n++) {
    const { receivedAt: _, ...receipt } = receiptWith()
    const valid = { body: JSON.stringify(receipt), id: receipt.id }
    const kind = n % 100
    if (kind < 5 && earlier) sent.push({ ...earlier, what: 'twice' })
    else if (kind < 10) sent.push({ body: malformed[n % malformed.length] ?? '', what: 'malformed' })
    else if (kind < 11) sent.push({ body: huge, what: 'huge' })
    else if (kind < 12) sent.push({ ...valid, what: 'cross-site', origin: 'https://elsewhere.example' })
    else {
      earlier = { ...valid, what: 'valid' }
      sent.push(earlier)
    }
  }
  return sent
}

/**
 * Floods the demo's endpoint with them over loopback, and looks what was kept. `receipts` is the log it keeps them in.
 * @param {{ count: number, receipts: import('../../demo/server/receipts/receipts.mjs').Receipts, connections?: number }} how
 */
export async function floodEndpoint({ count, receipts, connections = 20 }) {
  const route = createConsentRoutes(receipts, createAccounts())
  const server = createServer((request, response) => {
    if (!route(request, response, '/consent')) response.writeHead(404).end()
  })
  await new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(null)))
  const address = server.address()
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`

  const sent = badDay(count)
  const answers = /** @type {Record<string, Record<string, number>>} */ ({})
  const heap = /** @type {number[]} */ ([])
  let next = 0
  let done = 0
  try {
    // Opened before, so that the time is that of the answers.
    await receipts.list(1)
    const started = performance.now()
    const { errors, timeouts, latency } = await autocannon({
      url: origin,
      connections,
      amount: count,
      timeout: 60,
      requests: [
        {
          method: 'POST',
          path: '/consent',
          setupRequest(request, context) {
            const one = sent[next++ % sent.length]
            Object.assign(/** @type {object} */ (context), { what: one?.what })
            return {
              ...request,
              body: one?.body ?? '',
              headers: { 'content-type': 'application/json', origin: one?.origin ?? origin },
            }
          },
          onResponse(status, _body, context) {
            const { what = '' } = /** @type {{ what?: string }} */ (context)
            answers[what] = { ...answers[what], [status]: (answers[what]?.[status] ?? 0) + 1 }
            if (++done % Math.ceil(count / 5) === 0) heap.push(heapNow())
          },
        },
      ],
    })
    const seconds = (performance.now() - started) / 1e3
    const there = /** @type {string[]} */ ([])
    for await (const { id } of receipts.entries()) there.push(id)
    const valid = new Set(sent.flatMap(({ id, what }) => (what === 'valid' && id ? [id] : [])))
    const proofs = await receipts.verify()
    return {
      answers,
      errors: errors + timeouts,
      kept: there.length,
      missing: [...valid].filter(id => !there.includes(id)).length,
      uninvited: there.filter(id => !valid.has(id)).length,
      twice: there.length - new Set(there).size,
      faults: proofs.flatMap(proof => proof.faults),
      perSecond: Math.round(count / seconds),
      p99: latency.p99,
      heap,
    }
  } finally {
    server.closeAllConnections()
    await new Promise(resolve => server.close(resolve))
    await receipts.close()
  }
}

/** What is in use of this process's heap, in MB; swept before where Node was started with --expose-gc. */
function heapNow() {
  globalThis.gc?.()
  return Math.round(process.memoryUsage().heapUsed / 2 ** 20)
}
