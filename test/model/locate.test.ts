import { describe, expect, it, vi } from 'vitest'
import { regimeFor } from '../../src/model/regime.ts'
import { locate, regionCode } from '../../src/model/region.ts'

const unknown = { code: null, source: 'none' }
const berlin = { code: null, source: 'time-zone', zone: 'Europe/Berlin' }

describe('regionCode', () => {
  it.each([
    ['DE', 'DE'],
    ['de', 'DE'],
    [' us-ca ', 'US-CA'],
    ['ca_qc', 'CA-QC'],
    ['GB-ENG', 'GB-ENG'],
    ['FR-75', 'FR-75'],
    ['PT-20', 'PT-20'],
  ])('reads %j as %s', (text, code) => {
    expect(regionCode(text)).toBe(code)
  })
  it.each([
    '',
    'D',
    'DEU',
    'Germany',
    'D1',
    'US-',
    'US-CALI',
    'US-CA-LA',
    '{{region}}',
    'DE;',
    'DE\nFR',
    'ΔΕ',
  ])('takes %j for no code', text => {
    expect(regionCode(text)).toBeUndefined()
  })
  it.each([undefined, null, 49, {}, [['DE']], Object.create(null), Symbol('DE')])(
    'takes a value that is no text for no code',
    value => {
      expect(regionCode(value)).toBeUndefined()
    },
  )
})

describe('locate', () => {
  it("believes the site's own option first", () => {
    expect(locate({ option: () => 'DE', server: () => 'US', zone: () => 'Asia/Tokyo' })).toEqual({
      code: 'DE',
      source: 'option',
    })
  })
  it('believes the server next', () => {
    expect(locate({ option: () => undefined, server: () => 'us-ca', zone: () => 'Europe/Berlin' })).toEqual({
      code: 'US-CA',
      source: 'server',
    })
  })
  it('goes by the time zone last', () => {
    expect(locate({ option: () => null, server: () => '', zone: () => 'Europe/Berlin' })).toEqual(berlin)
  })
  it('is unknown without a hint', () => {
    expect(locate({})).toEqual(unknown)
    expect(locate({ option: undefined, server: undefined, zone: undefined })).toEqual(unknown)
  })

  it('does not look further than it must', () => {
    const server = vi.fn(() => 'US')
    const zone = vi.fn(() => 'Europe/Berlin')
    locate({ option: () => 'DE', server, zone })
    expect(server).not.toHaveBeenCalled()
    locate({ server, zone })
    expect(server).toHaveBeenCalledOnce()
    expect(zone).not.toHaveBeenCalled()
  })
  it('asks each hint once', () => {
    const nothing = vi.fn(() => undefined)
    locate({ option: nothing, server: nothing, zone: nothing })
    expect(nothing).toHaveBeenCalledTimes(3)
  })
  it('takes a server that knows the region at its word, whatever the clock says', () => {
    expect(regimeFor(locate({ server: () => 'US', zone: () => 'Europe/Berlin' }))).toBe('opt-out')
    expect(regimeFor(locate({ server: () => 'DE', zone: () => 'America/New_York' }))).toBe('opt-in')
  })

  it.each(['XX', 'xx', 'T1', 't1', 'ZZ', ' XX ', 'XX-1'])(
    'is unknown where the edge says %j, whatever the clock says',
    said => {
      const zone = vi.fn(() => 'America/New_York')
      expect(locate({ server: () => said, zone })).toEqual(unknown)
      expect(locate({ option: () => said, zone })).toEqual(unknown)
      expect(zone).not.toHaveBeenCalled()
    },
  )
  it.each([
    'Germany',
    '{{ region }}',
    'undefined',
    '-',
    '??',
    49,
    {},
    [['US']],
    true,
    Object.create(null),
    Symbol('US'),
  ])('passes over a hint that is nonsense', said => {
    expect(locate({ option: () => said, server: () => said, zone: () => 'Europe/Berlin' })).toEqual(berlin)
    expect(locate({ option: () => said, server: () => 'US' })).toEqual({ code: 'US', source: 'server' })
  })
  it.each([
    undefined,
    null,
    '',
    'undefined',
    'localtime',
    '+01:00',
    ':/etc/localtime',
    0,
    {},
    Object.create(null),
    Symbol('CET'),
  ])('is unknown where the time zone is broken', zone => {
    expect(locate({ zone: () => zone })).toEqual(unknown)
  })
})
