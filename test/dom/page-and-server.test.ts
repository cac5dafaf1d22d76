import fc from 'fast-check'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { setCookie } from '../../src/browser/cookies.ts'
import { createConsent } from '../../src/consent.ts'
import type { ConsentOptions } from '../../src/model/options.ts'
import { recipientHash } from '../../src/model/recipients.ts'
import { encodeRecord } from '../../src/model/record.ts'
import { readConsent, regionFrom, serverTiming } from '../../src/server/index.ts'
import { noCookies } from './no-cookies.ts'

const noon = Date.parse('2026-11-23T12:00:00Z')

const names = ['functional', 'analytics', 'chat'] as const
const dates = ['2026-01-01', '2026-03-01', '2026-11-01', '2026-12-01']
const recipients = ['Datadog', 'PostHog', 'Mixpanel']
const some = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined })
const regime = fc.constantFrom('opt-in' as const, 'opt-out' as const)

/** Options as sites write them. */
const options = fc
  .record({
    version: some(fc.constantFrom(...dates)),
    next: some(fc.record({ effective: fc.constantFrom(...dates), material: fc.boolean() })),
    rules: fc.constantFrom('strict' as const, {}, { '*': 'opt-in' as const }, { 'US-CA': 'opt-in' as const }),
    region: some(fc.constantFrom('DE', 'US', '')),
    defaults: fc.array(fc.constantFrom('on' as const, 'off' as const, 'region' as const), { maxLength: 3 }),
    told: fc.array(fc.subarray(recipients), { maxLength: 3 }),
  })
  .map(
    ({ version, next, rules, region, defaults, told }): ConsentOptions<'chat'> => ({
      loadWidget: null,
      rules,
      ...(region && { region }),
      policy: { ...(version && { version }), ...(next && { next }) },
      categories: Object.fromEntries(
        names.map((name, i) => [
          name,
          { ...(defaults[i] && { default: defaults[i] }), recipients: told[i] ?? [] },
        ]),
      ),
    }),
  )

/** The values of cookies, sound ones and others. */
const cookies = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .record({
          choices: fc.dictionary(fc.constantFrom(...names, 'video'), fc.boolean(), { maxKeys: 4 }),
          regime,
          act: fc.constantFrom('accept-all', 'reject-all', 'save', 'opt-out', 'close', 'seen'),
          at: fc.integer({ min: -40, max: 800 }).map(days => noon / 1e3 - days * 43200),
          policy: fc.constantFrom('', ...dates),
          recipients: fc.subarray(recipients.map(recipientHash)),
          gpc: fc.boolean(),
          rest: fc.subarray(['~0123456789abcdefghijkl', 'later']),
        })
        .map(record => encodeRecord(record as Parameters<typeof encodeRecord>[0])),
    },
    { weight: 1, arbitrary: fc.constantFrom('2.later', 'noise', '1.ia0.', '10.x', '1.ia0.t4kz8c....') },
  ),
  { maxLength: 2 },
)

/** What an edge says in its headers. */
const edge = fc.constantFrom(undefined, 'DE', 'US', 'US-CA', 'CA-QC', 'CA', 'XX', 'T1', 'nonsense')
const zone = fc.constantFrom(undefined, 'Europe/Berlin', 'America/Toronto', 'America/Los_Angeles', 'UTC', '')

const situation = fc.record({ options, cookies, edge, zone, gpc: fc.boolean() })

beforeEach(() => {
  vi.useFakeTimers({ now: noon, toFake: ['Date', 'setTimeout'] })
  noCookies()
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  Reflect.deleteProperty(navigator, 'globalPrivacyControl')
})

it('page and server hold the same in a thousand situations', () => {
  const hosts = ['', ';domain=clientlink.test']
  let answered = 0
  fc.assert(
    fc.property(situation, ({ options, cookies, edge, zone, gpc }) => {
      noCookies()
      for (const [i, value] of cookies.entries()) setCookie(`clientlink_choices=${value};path=/${hosts[i]}`)
      const headers = new Headers({ cookie: document.cookie })
      if (edge) headers.set('cf-ipcountry', edge)
      if (gpc) headers.set('sec-gpc', '1')
      const request = new Request('https://www.clientlink.test/', { headers })
      // What the page is told, it is told by the server.
      const timing = /desc=(.*)/.exec(serverTiming(regionFrom(headers)))?.[1]
      vi.spyOn(performance, 'getEntriesByType').mockReturnValue([
        { serverTiming: timing ? [{ name: 'region', description: timing }] : [] },
      ] as never)
      vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue({ timeZone: zone } as never)
      Object.defineProperty(navigator, 'globalPrivacyControl', { value: gpc, configurable: true })

      const page = createConsent(options)
      const { state } = page
      page.destroy()
      if (state.decidedAt) answered++
      expect(readConsent(request, options, { zone, now: noon })).toEqual(state)
    }),
    { numRuns: 1000 },
  )
  // Else the thousand were none.
  expect(answered).toBeGreaterThan(300)
})
