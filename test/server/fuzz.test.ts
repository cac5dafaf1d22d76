import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type KeptReceipt, receiptOf } from '../../src/model/receipt.ts'
import { handleConsent, readConsent } from '../../src/server/index.ts'
import { receiptWith } from './receipt-with.mjs'

const url = 'https://www.clientlink.test/consent'
const options = { region: 'DE', categories: { chat: {} } }
const noon = Date.parse('2026-11-23T12:00:00Z')
const refusal = '1.ir0.tp2yly.20260301..functional:0.analytics:0.chat:0'

/** A text with a few of its characters gone, doubled or changed. */
const spoilt = (text: string) =>
  fc
    .array(fc.tuple(fc.nat(text.length), fc.nat(8), fc.oneof(fc.constant(''), fc.string({ maxLength: 6 }))), {
      minLength: 1,
      maxLength: 4,
    })
    .map(cuts =>
      cuts.reduce((all, [at, length, put]) => all.slice(0, at) + put + all.slice(at + length), text),
    )

const anything = fc.oneof(
  fc.string({ maxLength: 300 }),
  fc.json(),
  fc.string({ unit: 'binary', maxLength: 80 }),
)
const body = fc.oneof(
  anything,
  fc.anything().map(value => `${JSON.stringify(value)}`),
  spoilt(JSON.stringify({ ...receiptWith(), renew: 'clientlink.test' })),
  fc
    .record({
      field: fc.constantFrom(...Object.keys(receiptWith()), 'account', '__proto__'),
      value: fc.jsonValue(),
    })
    .map(({ field, value }) => JSON.stringify({ ...receiptWith(), [field]: value })),
)
const header = fc.oneof(
  fc.string({ maxLength: 400 }),
  fc.string({ maxLength: 60 }).map(value => `a=b; clientlink_choices=${value}; c`),
  spoilt(`cl_session=1; clientlink_choices=${refusal}; ph=1`),
)
const sendable = (text: string) => text.replace(/[^\x20-\x7e]/g, '?')

it('fifty thousand bodies: no throw, and nothing kept but what is a receipt, and only that', async () => {
  const statuses = new Map<number, number>()
  await fc.assert(
    fc.asyncProperty(body, header, async (text, cookie) => {
      const kept: KeptReceipt[] = []
      const headers = {
        'content-type': 'application/json',
        'sec-fetch-site': 'same-origin',
        cookie: sendable(cookie),
      }
      const request = new Request(url, { method: 'POST', headers, body: text })
      const { status } = await handleConsent(request, { options, keep: one => kept.push(one), now: noon })
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
      expect([204, 400, 413]).toContain(status)
      for (const { receivedAt, ...receipt } of kept) {
        expect(receipt).toEqual(receiptOf(JSON.parse(text)))
        expect(receivedAt).toBe(noon)
      }
      expect(kept.length && status !== 204).toBeFalsy()
    }),
    { numRuns: 50_000 },
  )
  // Both ways were walked, each often.
  for (const status of [204, 400]) expect(statuses.get(status)).toBeGreaterThan(1000)
})

it('fifty thousand cookie headers: no throw, and no grant that is not written there', () => {
  let refused = 0
  fc.assert(
    fc.property(header, text => {
      const { choices, decidedAt } = readConsent(text, options, { now: noon })
      if (decidedAt) refused++
      for (const name of ['analytics', 'chat'] as const)
        if (choices[name]) expect(text).toMatch(new RegExp(`${name}:1|1\\.ia`))
    }),
    { numRuns: 50_000 },
  )
  expect(refused).toBeGreaterThan(1000)
})
