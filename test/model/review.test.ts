import { describe, expect, it } from 'vitest'
import { deriveState } from '../../src/model/derive-state.ts'
import { grantDays, refusalDays, review } from '../../src/model/review.ts'
import { cases } from './review.cases.ts'
import { categoriesOf, from, now, record, site } from './samples.ts'

const regions = { Berlin: 'DE-BE', California: 'US-CA' }
const regimes = { Berlin: 'opt-in', California: 'opt-out' } as const

describe.each(Object.entries(cases))('%s', (_, rows) => {
  it.each(rows)('$fact ($source)', ({ answered, where, gpc = false, policy = '2026-03-01', ...row }) => {
    const options = site({ policy: { version: policy }, categories: { ...row.categories } })
    const state = deriveState(options, { hints: from(regions[where]), record: answered, gpc, now })
    const names = (yes: boolean) =>
      options.categories.flatMap(({ name }) =>
        name !== 'necessary' && state.choices[name] === yes ? name : [],
      )

    expect(names(true).sort().join(' ')).toBe(row.granted.split(' ').sort().join(' '))
    expect(names(false).sort().join(' ')).toBe(row.denied.split(' ').sort().join(' '))
    expect(state.ask && `${state.ask}: ${state.about.join(' ')}`).toBe(row.asked)
    expect(state.about.length > 0).toBe(state.ask !== null)
  })

  it.each(rows)('$fact, and review says so by itself', ({ answered, where, gpc = false, ...row }) => {
    const verdict = review(answered, {
      categories: categoriesOf(row.categories),
      policy: row.policy ?? '2026-03-01',
      regime: regimes[where],
      gpc,
      now,
    })
    expect(verdict.ask && `${verdict.ask}: ${verdict.about.join(' ')}`).toBe(row.asked)
    for (const [name, yes] of Object.entries(verdict.kept)) {
      expect((yes ? row.granted : row.denied).split(' ')).toContain(name)
      expect(verdict.about).not.toContain(name)
    }
  })
})

describe('the table', () => {
  it('has a case for each of the five reasons', () => {
    const asked = Object.values(cases).flatMap(rows => rows.map(row => row.asked?.split(':')[0]))
    for (const reason of ['first-visit', 'policy-changed', 'recipients-changed', 'regime-changed', 'expired'])
      expect(asked).toContain(reason)
  })
  it('says where each rule stands', () => {
    for (const row of Object.values(cases).flat()) expect(row.source).toMatch(/§4\.\d/)
  })
})

describe('the days an answer counts', () => {
  it('are 180 for a grant and 365 for a refusal', () => {
    expect([grantDays, refusalDays]).toEqual([180, 365])
  })
})

describe('review', () => {
  it('changes nothing it was given', () => {
    const given = record()
    const before = structuredClone(given)
    review(given, { categories: categoriesOf({}), policy: '2026-06-01', regime: 'opt-in', gpc: true, now })
    expect(given).toEqual(before)
  })
})
