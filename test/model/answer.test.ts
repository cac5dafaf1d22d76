import { describe, expect, it } from 'vitest'
import { answer } from '../../src/model/answer.ts'
import type { Act } from '../../src/model/choices.ts'
import { deriveState } from '../../src/model/derive-state.ts'
import type { ResolvedOptions } from '../../src/model/options.ts'
import { recipientHash } from '../../src/model/recipients.ts'
import { type ConsentRecord, decodeRecord, encodeRecord } from '../../src/model/record.ts'
import { daysAgo, from, now, record, site } from './samples.ts'

interface Visitor {
  readonly options?: ResolvedOptions
  readonly where?: string
  readonly gpc?: boolean
  readonly before?: ConsentRecord | undefined
  readonly wanted?: Readonly<Record<string, boolean | undefined>>
  readonly at?: number
}

/** The record after a visitor answered, and the state it makes where they are. */
function answered(
  act: Act,
  { options = site(), where = 'DE', gpc = false, before, wanted = {}, at = now }: Visitor = {},
) {
  const situation = { hints: from(where), gpc, now: at }
  const state = deriveState(options, { ...situation, record: before })
  const written = answer(act, wanted, options, state, before, at)
  return { written, state: deriveState(options, { ...situation, record: written }) }
}
const choicesAfter = (act: Act, visitor?: Visitor) => answered(act, visitor).written.choices
const wide = site<'marketing' | 'ads'>({ categories: { marketing: {}, ads: { default: 'off' } } })

describe('accept-all', () => {
  it('grants every category', () => {
    expect(choicesAfter('accept-all', { options: wide })).toEqual({
      functional: true,
      analytics: true,
      marketing: true,
      ads: true,
    })
  })
  it('grants them under a signal too, for it is the later word', () => {
    const { written, state } = answered('accept-all', { gpc: true })
    expect(written.gpc).toBe(true)
    expect(state.choices.analytics).toBe(true)
    expect(state.basis.analytics).toBe('visitor')
  })
})

describe('reject-all', () => {
  it('refuses all but necessary', () => {
    const { written, state } = answered('reject-all', { options: wide, where: 'US' })
    expect(written.choices).toEqual({ functional: false, analytics: false, marketing: false, ads: false })
    expect(state.choices).toEqual({
      necessary: true,
      functional: false,
      analytics: false,
      marketing: false,
      ads: false,
    })
  })
  it('refuses what this site does not know as well', () => {
    const before = record({ choices: { functional: true, support: true } })
    expect(choicesAfter('reject-all', { before })).toEqual({
      functional: false,
      analytics: false,
      support: false,
    })
  })
})

describe.each(['opt-out', 'close'] as const)('%s', act => {
  it('refuses exactly the categories that follow the region', () => {
    const { written, state } = answered(act, { options: wide, where: 'US' })
    expect(written.choices).toEqual({ analytics: false, marketing: false })
    expect(state.choices).toEqual({
      necessary: true,
      functional: true,
      analytics: false,
      marketing: false,
      ads: false,
    })
  })
  it('does not write a default as if someone had chosen it', () => {
    expect(answered(act).state.basis.functional).toBe('default')
  })
  it('refuses functional too where it follows the region', () => {
    const options = site({ categories: { functional: { default: 'region' } } })
    expect(choicesAfter(act, { options })).toEqual({ functional: false, analytics: false })
  })
  it('keeps what was chosen for the others', () => {
    const before = record({ act: 'save', choices: { functional: false, analytics: true, ads: true } })
    expect(choicesAfter(act, { options: wide, before })).toEqual({
      functional: false,
      analytics: false,
      marketing: false,
      ads: true,
    })
  })
  it('does not renew a grant of theirs that no longer held', () => {
    const choices = { functional: false, ads: true }
    const expired = record({ at: daysAgo(200), choices })
    expect(answered(act, { options: wide, before: expired }).state.choices.ads).toBe(false)
    const outranked = record({ choices })
    expect(answered(act, { options: wide, before: outranked, gpc: true }).state.choices.ads).toBe(false)
    const moved = record({ act: 'save', regime: 'opt-out', choices })
    expect(answered(act, { options: wide, before: moved }).state.choices.ads).toBe(false)
    expect(choicesAfter(act, { options: wide, before: expired }).functional).toBe(false)
  })
})

describe('save', () => {
  it('writes what was wanted', () => {
    expect(choicesAfter('save', { wanted: { functional: false, analytics: true } })).toEqual({
      functional: false,
      analytics: true,
    })
  })
  it('keeps the present value of what it leaves out', () => {
    expect(choicesAfter('save', { where: 'US', wanted: { functional: false } })).toEqual({
      functional: false,
      analytics: true,
    })
    expect(choicesAfter('save', { where: 'DE', wanted: { functional: undefined } })).toEqual({
      functional: true,
      analytics: false,
    })
    expect(choicesAfter('save', { before: record(), wanted: { functional: false } })).toEqual({
      functional: false,
      analytics: true,
    })
  })
  it('denies what is left out while its question is open', () => {
    const before = record({ at: daysAgo(200) })
    expect(choicesAfter('save', { before, wanted: { functional: false } }).analytics).toBe(false)
  })
  it('writes nothing for necessary or for names nobody declared', () => {
    const wanted = { necessary: false, analitycs: true, analytics: true }
    expect(choicesAfter('save', { wanted })).toEqual({ functional: true, analytics: true })
  })
  it('does not stand in Berlin for what was left on in California', () => {
    const { written } = answered('save', { where: 'US-CA', wanted: { functional: false } })
    const state = deriveState(site(), { hints: from('DE'), record: written, gpc: false, now })
    expect(state.choices).toEqual({ necessary: true, functional: false, analytics: false })
    expect(state.ask).toBe('regime-changed')
  })
})

describe('seen', () => {
  it('stores no choices and ends the question', () => {
    const { written, state } = answered('seen', { where: 'US' })
    expect(written).toMatchObject({ act: 'seen', choices: {}, regime: 'opt-out', at: now / 1e3 })
    expect(state.ask).toBeNull()
    expect(state.decidedAt).toBeNull()
    expect(state.basis.analytics).toBe('default')
  })
  it('grants nothing anywhere else', () => {
    const { written } = answered('seen', { where: 'US' })
    const state = deriveState(site(), { hints: from('DE'), record: written, gpc: false, now })
    expect(state.choices.analytics).toBe(false)
    expect(state.ask).toBe('regime-changed')
  })
  it('ends the status of a signal', () => {
    const { state } = answered('seen', { where: 'US', gpc: true })
    expect(state.ask).toBeNull()
    expect(state.basis.analytics).toBe('signal')
  })
  it('does not erase an earlier refusal', () => {
    const before = record({
      act: 'save',
      regime: 'opt-out',
      at: daysAgo(30),
      choices: { functional: true, analytics: false },
    })
    const options = site({ categories: { functional: { recipients: ['Acme'] } } })
    const { written, state } = answered('seen', { options, where: 'US', before })
    expect(written).toMatchObject({ act: 'save', at: daysAgo(30), choices: { analytics: false } })
    expect(written.choices).not.toHaveProperty('functional')
    expect(state.choices).toMatchObject({ functional: true, analytics: false })
    expect(state.basis).toMatchObject({ functional: 'default', analytics: 'visitor' })
    expect(state.ask).toBeNull()
  })
  it('ends the question of a new policy, and what was granted under the old one is a default again', () => {
    const options = site({ policy: { version: '2026-06-01' } })
    const before = record({ regime: 'opt-out', policy: '2026-03-01' })
    const { written, state } = answered('seen', { options, where: 'US', before })
    expect(written.choices).toEqual({ functional: true })
    expect(state.ask).toBeNull()
    expect(state.basis.analytics).toBe('default')
    const berlin = deriveState(options, { hints: from('DE'), record: written, gpc: false, now })
    expect(berlin.choices.analytics).toBe(false)
    expect(berlin.ask).not.toBeNull()
  })
  it('does not renew a grant that a signal outranks', () => {
    const before = record({ regime: 'opt-out' })
    const { written, state } = answered('seen', { where: 'US', before, gpc: true })
    expect(written.gpc).toBe(false)
    expect(state.choices.analytics).toBe(false)
    expect(state.basis.analytics).toBe('signal')
  })
  it('does not make a grant newer than it is', () => {
    const before = record({ at: daysAgo(170) })
    expect(answered('seen', { where: 'US', before }).written.at).toBe(daysAgo(170))
  })
  it('can be written and read as a record', () => {
    const { written } = answered('seen', { where: 'US' })
    expect(decodeRecord(encodeRecord(written))).toEqual(written)
  })
})

describe.each(['accept-all', 'reject-all', 'save', 'opt-out', 'close', 'seen'] as const)('after %s', act => {
  const elsewhere = record({
    act: 'save',
    at: daysAgo(10),
    choices: { support: true, chat: false },
    policy: '2026-03-01',
    recipients: ['abc'],
    rest: ['Zeta', 'v2~1'],
  })
  const options = site({
    policy: { version: '2026-03-01' },
    categories: { analytics: { recipients: ['Datadog'] }, functional: { recipients: [{ name: 'AWS' }] } },
  })

  it('what this site does not know is carried over', () => {
    const { written } = answered(act, { options, before: elsewhere })
    expect(written.choices).toMatchObject({ support: act !== 'reject-all', chat: false })
    expect(written.rest).toEqual(['Zeta', 'v2~1'])
  })
  it('every recipient the visitor was told of is acknowledged, and none is forgotten', () => {
    const { written } = answered(act, { options, before: elsewhere })
    expect([...written.recipients].sort()).toEqual(
      ['abc', recipientHash('AWS'), recipientHash('Datadog')].sort(),
    )
    expect(answered(act, { options, before: written }).written.recipients).toHaveLength(3)
  })
  it('the policy of the day is answered', () => {
    expect(answered(act, { options }).written.policy).toBe('2026-03-01')
  })
  it('the policy version is never lowered', () => {
    const before = { ...elsewhere, policy: '2026-06-01' }
    expect(answered(act, { options, before }).written.policy).toBe('2026-06-01')
  })
  it('an announced policy is answered from its effective date on', () => {
    const next = { effective: '2026-11-23', material: true }
    const announced = site({ policy: { version: '2026-03-01', next } })
    expect(answered(act, { options: announced }).written.policy).toBe('2026-11-23')
    expect(answered(act, { options: announced, at: Date.parse('2026-11-22T23:59:59Z') }).written.policy).toBe(
      '2026-03-01',
    )
  })
  it('the time is a whole second that does not lie in the future', () => {
    expect(answered(act, { at: now + 999 }).written.at).toBe(now / 1e3)
  })
  it('the record can be written and read', () => {
    const { written } = answered(act, { options, before: elsewhere })
    expect(decodeRecord(encodeRecord(written))).toEqual(written)
  })
  it('nothing that was given is changed', () => {
    const before = structuredClone(elsewhere)
    answered(act, { options, before })
    expect(before).toEqual(elsewhere)
  })
  it('nobody is asked again at once', () => {
    for (const where of act === 'seen' ? ['US-CA'] : ['DE', 'US-CA'])
      for (const gpc of [true, false]) expect(answered(act, { options, where, gpc }).state.ask).toBeNull()
  })

  describe('a grant that another site of ours was given', () => {
    const shared = site<'support'>({ categories: { support: {} } })
    /** What holds for the other site's category after this site wrote the record. */
    const there = (before: ConsentRecord, { where = 'DE', gpc = false, policy = '2026-03-01' }) => {
      const { written } = answered(act, {
        options: site({ policy: { version: policy } }),
        where,
        gpc,
        before,
      })
      return deriveState(shared, { hints: from(where), gpc, now, record: written }).choices.support
    }
    const grant = { ...elsewhere, choices: { support: true } }

    it('stands, unless everything was rejected', () => {
      expect(there(grant, {})).toBe(act !== 'reject-all')
    })
    it('is not renewed after it expired', () => {
      expect(there({ ...grant, at: daysAgo(200) }, {})).toBe(false)
    })
    it('does not outrank a signal that came after it', () => {
      expect(there(grant, { gpc: true })).toBe(false)
    })
    it('does not become a grant under opt-in where it was left on under opt-out', () => {
      expect(there({ ...grant, regime: 'opt-out' }, {})).toBe(false)
    })
    it('does not count for a policy it was not given under', () => {
      expect(there(grant, { policy: '2026-06-01' })).toBe(false)
    })
  })
})
