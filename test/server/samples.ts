import type { ConsentOptions } from '../../src/model/options.ts'
import type { Receipt } from '../../src/model/receipt.ts'
import { type ConsentRecord, encodeRecord } from '../../src/model/record.ts'
import { now, record } from '../model/samples.ts'
import { receiptWith } from './receipt-with.mjs'

export { daysAgo, now, record } from '../model/samples.ts'

/** The site that every test is about. */
export const options = {
  policy: { version: '2026-03-01' },
  categories: {
    necessary: { declares: [{ cookie: 'sid' }, { cookie: '__Host-csrf' }] },
    functional: { declares: [{ cookie: 'lang' }] },
    analytics: {
      recipients: ['Example Stats'],
      declares: [{ cookie: '_stats*' }, { cookie: '__Host-seen' }, { storage: 'stats' }],
    },
  },
} satisfies ConsentOptions

export const name = 'clientlink_choices'

/** A record as the cookie has it. */
export const text = (differs: Partial<ConsentRecord> = {}) => encodeRecord(record(differs))

/** A `Cookie` header with these records, one cookie each. */
export const cookies = (...records: (Partial<ConsentRecord> | string)[]) =>
  records.map(one => `${name}=${typeof one === 'string' ? one : text(one)}`).join('; ')

/** What a page sends as proof of one decision. */
export function receipt(differs: Readonly<Record<string, unknown>> = {}): Receipt {
  const { receivedAt: _, ...sent } = receiptWith()
  return {
    ...sent,
    id: 'aaaaaaaaaaaaaaaaaaaaaa',
    at: now / 1e3 - 60,
    basis: { ...sent.basis, functional: 'visitor' },
    ...differs,
  }
}

/** A GET of a page, with these headers. */
export const get = (headers: Record<string, string> = {}, url = 'https://www.example.com/') =>
  new Request(url, { headers })

/** What a page's `fetch` sends to the endpoint of its own origin. */
export const post = (
  body: unknown,
  headers: Record<string, string> = {},
  url = 'https://www.example.com/consent',
) =>
  new Request(url, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: {
      'content-type': 'text/plain;charset=UTF-8',
      'sec-fetch-site': 'same-origin',
      origin: 'https://www.example.com',
      ...headers,
    },
  })

/** A `Set-Cookie` line, taken apart: its value, and its attributes in small letters. */
export function parts(line = ''): { value: string; [attribute: string]: string | true } {
  const [pair = '', ...attributes] = line.split('; ')
  return {
    value: pair.slice(pair.indexOf('=') + 1),
    ...Object.fromEntries(
      attributes.map(one => {
        const [key = '', value = true] = one.split(/=(.*)/)
        return [key.toLowerCase(), value]
      }),
    ),
  }
}
