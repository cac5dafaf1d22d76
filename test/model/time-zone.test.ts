import { describe, expect, it } from 'vitest'
import { regimeFor } from '../../src/model/regime.ts'
import { locate } from '../../src/model/region.ts'
import { optInRules, strictRules } from '../../src/model/rules.ts'
import zones from './fixtures/time-zones.json' with { type: 'json' }

const countryOf: Readonly<Record<string, string | null>> = zones
const names = Object.keys(countryOf)
const seen = (zone: string) => locate({ zone: () => zone })
const regime = (zone: string, rules?: Parameters<typeof regimeFor>[1]) => regimeFor(seen(zone), rules)
const core = new Set(optInRules.flatMap(rule => rule.regions.split(' ')))
/** `EU` stands for CET and its like. */
const isCore = (zone: string) => core.has(countryOf[zone] ?? '') || countryOf[zone] === 'EU'

const law = `
  Africa/Ceuta America/Cayenne America/Guadeloupe America/Marigot America/Martinique Arctic/Longyearbyen
  Asia/Famagusta Asia/Nicosia Atlantic/Azores Atlantic/Canary Atlantic/Jan_Mayen Atlantic/Madeira
  Atlantic/Reykjavik CET EET Eire Europe/Amsterdam Europe/Athens Europe/Belfast Europe/Berlin Europe/Bratislava
  Europe/Brussels Europe/Bucharest Europe/Budapest Europe/Busingen Europe/Copenhagen Europe/Dublin
  Europe/Gibraltar Europe/Guernsey Europe/Helsinki Europe/Isle_of_Man Europe/Jersey Europe/Lisbon
  Europe/Ljubljana Europe/London Europe/Luxembourg Europe/Madrid Europe/Malta Europe/Mariehamn Europe/Nicosia
  Europe/Oslo Europe/Paris Europe/Prague Europe/Riga Europe/Rome Europe/Sofia Europe/Stockholm Europe/Tallinn
  Europe/Vaduz Europe/Vienna Europe/Vilnius Europe/Warsaw Europe/Zagreb Europe/Zurich GB GB-Eire Iceland
  Indian/Mayotte Indian/Reunion MET Poland Portugal WET`
  .trim()
  .split(/\s+/)
const frenchLaw = `America/Miquelon America/St_Barthelemy Indian/Kerguelen Pacific/Gambier Pacific/Marquesas
  Pacific/Noumea Pacific/Tahiti Pacific/Wallis`.split(/\s+/)

describe('the names', () => {
  it('are all of the IANA database', () => {
    expect(names).toHaveLength(602)
    expect(law).toHaveLength(63)
  })
  it('agree with the research on which lie in an opt-in region', () => {
    expect(names.filter(isCore).sort()).toEqual([...law, ...frenchLaw].sort())
  })
})

describe('a time zone of an opt-in region', () => {
  it.each([...law, ...frenchLaw])('%s is opt-in', zone => {
    expect(seen(zone)).toEqual({ code: null, source: 'time-zone', zone })
    expect(regime(zone)).toBe('opt-in')
  })
})

describe('a time zone elsewhere', () => {
  it('is opt-out, but for the rest of Europe and the one some systems report for Reykjavik', () => {
    const caught = names.filter(zone => countryOf[zone] && !isCore(zone) && regime(zone) === 'opt-in')
    expect(caught.filter(zone => !zone.startsWith('Europe/'))).toEqual(['Africa/Abidjan'])
  })
  it('is opt-in in all of Europe, for zones there stand in for one another', () => {
    expect(names.filter(zone => zone.startsWith('Europe/') && regime(zone) !== 'opt-in')).toEqual([])
    expect(regime('Europe/Kyiv')).toBe('opt-in')
    expect(regime('Europe/Kiev')).toBe('opt-in')
  })
  it.each(['America/New_York', 'America/Los_Angeles', 'America/Sao_Paulo', 'Asia/Tokyo', 'Australia/Sydney'])(
    '%s is opt-out',
    zone => {
      expect(regime(zone)).toBe('opt-out')
    },
  )
})

describe('a time zone without a country', () => {
  it.each(names.filter(zone => !countryOf[zone]))('%s is an unknown region', zone => {
    expect(seen(zone)).toEqual({ code: null, source: 'none' })
    expect(regime(zone)).toBe('opt-in')
  })
  it('is the only kind that is unknown', () => {
    expect(names.filter(zone => countryOf[zone] && seen(zone).source === 'none')).toEqual([])
  })
})

describe('under the strict list', () => {
  const strict = new Set(strictRules.flatMap(rule => rule.regions.split(' ')))
  strict.add('CA') // no time zone tells Québec from Ontario

  it('no time zone of a listed country is opt-out', () => {
    expect(
      names.filter(zone => strict.has(countryOf[zone] ?? '') && regime(zone, 'strict') !== 'opt-in'),
    ).toEqual([])
  })
  it('no time zone of the core is opt-out', () => {
    expect(names.filter(zone => isCore(zone) && regime(zone, 'strict') !== 'opt-in')).toEqual([])
  })
  it.each(['America/New_York', 'America/Chicago', 'America/Los_Angeles', 'Pacific/Honolulu', 'Asia/Tokyo'])(
    '%s is still opt-out',
    zone => {
      expect(regime(zone, 'strict')).toBe('opt-out')
    },
  )
  it('a time zone nobody vouches for is opt-in', () => {
    expect(regime('America/Toronto', 'strict')).toBe('opt-in')
    expect(regime('Asia/Dubai', 'strict')).toBe('opt-in')
  })
})

describe("under a site's own rule for one country", () => {
  it('a time zone that may lie there is opt-in, for no time zone tells its country', () => {
    expect(regime('America/Sao_Paulo', { BR: 'opt-in' })).toBe('opt-in')
    expect(regime('Asia/Tokyo', { JP: 'opt-in' })).toBe('opt-in')
    expect(regime('America/Los_Angeles', { 'US-CA': 'opt-in' })).toBe('opt-in')
  })
  it('a time zone that cannot lie there is opt-out as before', () => {
    expect(regime('America/New_York', { BR: 'opt-in' })).toBe('opt-out')
  })
  it('a looser rule for a country loosens no time zone of the core', () => {
    expect(regime('Europe/Berlin', { DE: 'opt-out' })).toBe('opt-in')
  })
})
