import { expect, it } from 'vitest'
import { locate } from '../../src/model/region.ts'
import { serverTiming } from '../../src/server/server-timing.ts'

/** What a page makes of the header: the description of its entry, as the browser tells it. */
const heard = (header: string) =>
  locate({ server: () => /^region;desc=([\w-]+)$/.exec(header)?.[1], zone: () => 'America/New_York' })

it.each(['DE', 'US-CA', 'CA-QC', 'PL-14'])('tells the page %s', code => {
  expect(heard(serverTiming(code))).toEqual({ code, source: 'server' })
})

it('is written as the page has it', () => {
  expect(serverTiming('us_ca')).toBe('region;desc=US-CA')
  expect(serverTiming(' de ')).toBe('region;desc=DE')
})

it.each([null, 'XX', 'T1', 'ZZ', '', 'Germany', 'DE; desc=US', 'DE\r\nSet-Cookie: a=b', 'DE,cc;desc=US'])(
  'tells that nobody knows with %j, and the time zone is not asked',
  said => {
    expect(heard(serverTiming(said))).toEqual({ code: null, source: 'none' })
  },
)

it('tells nothing where no edge said anything, so that the page goes by its time zone', () => {
  expect(serverTiming(undefined)).toBe('')
  expect(heard(serverTiming(undefined))).toMatchObject({ source: 'time-zone' })
})

it('fits in some twenty bytes', () => {
  expect(serverTiming('CA-QC').length).toBeLessThanOrEqual(20)
})
