import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { badRules, type Rules, regimeFor } from '../../src/model/regime.ts'
import { locate } from '../../src/model/region.ts'
import { optInRules, strictRules } from '../../src/model/rules.ts'

const regime = (code: string | null, rules: Rules = {}) => regimeFor({ code, source: 'server' }, rules)
const codesOf = (rules: typeof optInRules) => rules.flatMap(rule => rule.regions.split(' '))

/** The privacy policy's EU, UK and Switzerland, with the regions that share their law. */
const europe = {
  'EU 27': 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE',
  'EEA outside the EU': 'IS LI NO',
  'United Kingdom': 'GB',
  Switzerland: 'CH',
  'outermost regions, Åland, Canaries, Ceuta and Melilla': 'GF GP MQ RE YT MF AX IC EA',
  'territories under French law': 'BL PM NC PF WF TF',
  'Svalbard and Jan Mayen': 'SJ',
  'Crown dependencies and Gibraltar': 'JE GG IM GI',
}
const everyEuropean = Object.values(europe).join(' ').split(' ')

describe.each(Object.entries(europe))('%s', (_, codes) => {
  it.each(codes.split(' '))('holds %s to opt-in', code => {
    expect(regime(code)).toBe('opt-in')
  })
  it.each(codes.split(' '))('holds a part of %s to opt-in', code => {
    expect(regime(`${code}-01`)).toBe('opt-in')
  })
})

describe('elsewhere', () => {
  it.each('US US-CA US-TX CA CA-QC CA-ON BR TR KR JP IN AU NZ ZA GL FO GU PR'.split(' '))(
    'holds %s to opt-out',
    code => {
      expect(regime(code)).toBe('opt-out')
    },
  )

  it('holds every country outside the sourced table to opt-out', () => {
    const listed = new Set(codesOf(optInRules))
    const letter = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ')
    const country = fc.tuple(letter, letter).map(pair => pair.join(''))
    fc.assert(fc.property(country, code => regime(code) === (listed.has(code) ? 'opt-in' : 'opt-out')))
  })
})

describe('an unknown region', () => {
  it('is treated as the strictest', () => {
    expect(regimeFor({ code: null, source: 'none' })).toBe('opt-in')
  })
  it('is treated as the strictest whatever the site says of the rest of the world', () => {
    expect(regimeFor({ code: null, source: 'none' }, { '*': 'opt-out', US: 'opt-out' })).toBe('opt-in')
  })
})

describe('codes outside ISO 3166-1 that people write for Europe', () => {
  it.each(['UK', 'EL', 'EU'])('holds %s to opt-in', code => {
    expect(regimeFor(locate({ option: () => code }))).toBe('opt-in')
  })
})

describe('the strict list', () => {
  const listed = codesOf(strictRules)

  it.each(listed)('turns %s to opt-in', code => {
    expect(regime(code)).toBe('opt-out')
    expect(regime(code, 'strict')).toBe('opt-in')
    expect(regime(code, { strict: 'opt-in' })).toBe('opt-in')
  })
  it('holds every region of the research', () => {
    expect([...listed].sort().join(' ')).toBe('AE AR BR CA-QC CL CN CO ID IN KE KR MX NG SA TH TR VN')
  })
  it('leaves Ontario and California to opt-out', () => {
    expect(regime('CA-ON', 'strict')).toBe('opt-out')
    expect(regime('US-CA', 'strict')).toBe('opt-out')
  })
  it('keeps Canada opt-in where nobody says which province, for it may be Québec', () => {
    expect(regime('CA', 'strict')).toBe('opt-in')
  })
  it('keeps the core', () => {
    for (const code of everyEuropean) expect(regime(code, 'strict')).toBe('opt-in')
  })
  it('is off where a site says so', () => {
    expect(regime('BR', { strict: 'opt-out' })).toBe('opt-out')
  })
})

describe("a site's own rules", () => {
  it('win over ours', () => {
    expect(regime('US', { US: 'opt-in' })).toBe('opt-in')
    expect(regime('BR', { strict: 'opt-in', BR: 'opt-out' })).toBe('opt-out')
    expect(regime('CA', { strict: 'opt-in', CA: 'opt-out' })).toBe('opt-out')
  })
  it('hold for the parts of a country', () => {
    expect(regime('US-NY', { US: 'opt-in' })).toBe('opt-in')
  })
  it('win for a subdivision over the rule of its country', () => {
    expect(regime('US-CA', { US: 'opt-out', 'US-CA': 'opt-in' })).toBe('opt-in')
    expect(regime('US-NY', { US: 'opt-out', 'US-CA': 'opt-in' })).toBe('opt-out')
    expect(regime('US-CA', { US: 'opt-in', 'US-CA': 'opt-out' })).toBe('opt-out')
  })
  it('leave Québec opt-in under the strict list, though they make Canada opt-out', () => {
    expect(regime('CA-QC', { strict: 'opt-in', CA: 'opt-out' })).toBe('opt-in')
    expect(regime('CA-QC', { strict: 'opt-in', 'CA-QC': 'opt-out' })).toBe('opt-out')
  })
  it('say with * what holds everywhere else', () => {
    expect(regime('US', { '*': 'opt-in' })).toBe('opt-in')
    expect(regimeFor({ code: null, source: 'time-zone', zone: 'America/New_York' }, { '*': 'opt-in' })).toBe(
      'opt-in',
    )
    expect(regime('US', { '*': 'opt-in', US: 'opt-out' })).toBe('opt-out')
  })
  it('do not loosen the core with *', () => {
    expect(regime('DE', { '*': 'opt-out' })).toBe('opt-in')
  })
})

describe('badRules', () => {
  it('finds nothing wrong with codes, strict and *', () => {
    expect(badRules('strict')).toEqual([])
    expect(badRules({})).toEqual([])
    expect(badRules({ US: 'opt-out', 'CA-QC': 'opt-in', strict: 'opt-in', '*': 'opt-out' })).toEqual([])
  })
  test.each([
    ['a name', { Germany: 'opt-in' }, ['Germany']],
    ['a small letter', { de: 'opt-in' }, ['de']],
    ['an underscore', { CA_QC: 'opt-in' }, ['CA_QC']],
    ['another regime', { BR: 'optin' }, ['BR']],
    ['a boolean', { BR: true }, ['BR']],
    ['another word', 'Strict', ['Strict']],
  ])('finds %s', (_, rules, found) => {
    expect(badRules(rules as Rules)).toEqual(found)
  })
})
