import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isDate } from '../../src/model/check.ts'
import { regionCode } from '../../src/model/region.ts'
import { optInRules, strictRules } from '../../src/model/rules.ts'

const rows = [...optInRules, ...strictRules]
const source = readFileSync(new URL('../../src/model/regime.ts', import.meta.url), 'utf8')
const packed = (name: string) => new RegExp(`const ${name} =\\s*'([A-Z]+)'`).exec(source)?.[1]
const countries = (rules: typeof rows) =>
  rules.flatMap(rule => rule.regions.split(' ')).filter(c => c.length === 2)

describe('the sourced tables', () => {
  it.each(rows)('say of $regions since when, who says so and when it was read', rule => {
    expect(isDate(rule.since)).toBe(true)
    expect(isDate(rule.read)).toBe(true)
    expect(rule.source).toMatch(/\w{3}/)
    expect(rule.regime).toBe('opt-in')
  })
  it.each(rows)('spell $regions as ISO 3166 does', ({ regions }) => {
    for (const code of regions.split(' ')) expect(regionCode(code)).toBe(code)
  })
  it('name no region twice', () => {
    const codes = rows.flatMap(rule => rule.regions.split(' '))
    expect(new Set(codes).size).toBe(codes.length)
  })
})

describe('the codes packed for the browser', () => {
  it('are those of the core', () => {
    expect(packed('core')).toBe(countries([...optInRules]).join(''))
  })
  it('are those of the strict list, but for Québec', () => {
    expect(packed('strict')).toBe(countries([...strictRules]).join(''))
    expect(strictRules.flatMap(rule => rule.regions.split(' ')).filter(code => code.length > 2)).toEqual([
      'CA-QC',
    ])
  })
})
