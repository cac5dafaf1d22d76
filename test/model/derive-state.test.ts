import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { deriveState, type Situation } from '../../src/model/derive-state.ts'
import type { ConsentOptions, ResolvedOptions } from '../../src/model/options.ts'
import { recipientHash } from '../../src/model/recipients.ts'
import { type ConsentRecord, decodeRecord } from '../../src/model/record.ts'
import type { ConsentState } from '../../src/model/state.ts'
import { daysAgo, from, now, printed, record, site } from './samples.ts'

const derive = (situation: Partial<Situation> = {}, options: ResolvedOptions = site()): ConsentState =>
  deriveState(options, { hints: {}, record: undefined, gpc: false, now, ...situation })

describe('a state', () => {
  it('says all that holds for a first visit from nowhere known', () => {
    expect(derive()).toEqual({
      choices: { necessary: true, functional: true, analytics: false },
      basis: { necessary: 'default', functional: 'default', analytics: 'default' },
      region: { code: null, source: 'none' },
      regime: 'opt-in',
      ask: 'first-visit',
      about: ['analytics'],
      decidedAt: null,
      gpc: false,
    })
  })
  it('says all that holds after an answer', () => {
    const answered = record({ act: 'save', choices: { functional: true, analytics: false } })
    expect(derive({ record: answered, hints: from('US-CA'), gpc: true })).toEqual({
      choices: { necessary: true, functional: true, analytics: false },
      basis: { necessary: 'default', functional: 'visitor', analytics: 'visitor' },
      region: { code: 'US-CA', source: 'server' },
      regime: 'opt-out',
      ask: null,
      about: [],
      decidedAt: answered.at * 1e3,
      gpc: true,
    })
  })
  it('tells a signal from a default and from an answer', () => {
    const basis = (situation: Partial<Situation>) => derive(situation).basis.analytics
    expect(basis({ hints: from('US') })).toBe('default')
    expect(basis({ hints: from('US'), gpc: true })).toBe('signal')
    expect(basis({ hints: from('US'), gpc: true, record: record() })).toBe('signal')
    expect(basis({ hints: from('US'), gpc: true, record: record({ gpc: true }) })).toBe('visitor')
    expect(basis({ hints: from('US'), gpc: true, record: record({ act: 'seen', choices: {} }) })).toBe(
      'signal',
    )
  })
  it('has no time of decision where a notice was merely seen', () => {
    expect(derive({ record: record({ act: 'seen', choices: {} }) }).decidedAt).toBeNull()
  })
  it('takes no word on necessary from a record', () => {
    const { choices, basis } = derive({ record: record({ choices: { necessary: false } }) })
    expect(choices.necessary).toBe(true)
    expect(basis.necessary).toBe('default')
  })
  it('has exactly the categories of the site', () => {
    const { choices, basis } = derive({ record: record({ choices: { marketing: true } }) })
    expect(Object.keys(choices)).toEqual(['necessary', 'functional', 'analytics'])
    expect(Object.keys(basis)).toEqual(['necessary', 'functional', 'analytics'])
  })
  it("follows the site's rules", () => {
    expect(derive({ hints: from('BR') }, site({ rules: 'strict' })).regime).toBe('opt-in')
    expect(derive({ hints: from('BR') }).regime).toBe('opt-out')
  })
  it('asks on the day an announced policy takes effect, not before', () => {
    const next = { effective: '2026-12-24', material: true }
    const options = site({ policy: { version: '2026-03-01', next } })
    const answered = record({ policy: '2026-03-01' })
    const at = (day: string) => derive({ hints: from('DE'), record: answered, now: Date.parse(day) }, options)
    expect(at('2026-12-23T23:59:59Z').ask).toBeNull()
    expect(at('2026-12-24').ask).toBe('policy-changed')
    expect(at('2026-12-24').choices.analytics).toBe(false)
  })
})

describe('the region of a settled answer', () => {
  const zone = () => vi.fn(() => 'Europe/Berlin')

  it('is not looked for: the first call of Intl is dear', () => {
    const asked = zone()
    const state = derive({ hints: { zone: asked }, record: record() })
    expect(asked).not.toHaveBeenCalled()
    expect(state.region).toEqual({ code: null, source: 'record' })
    expect(state.regime).toBe('opt-in')
    expect(state.choices.analytics).toBe(true)
  })
  it('is still what the server says', () => {
    expect(derive({ hints: { ...from('US'), zone: zone() }, record: record() }).region.code).toBe('US')
  })
  it.each([
    ['was given under opt-out', record({ regime: 'opt-out' })],
    ['was merely seen', record({ act: 'seen', choices: {} })],
    ['expired', record({ at: daysAgo(180) })],
  ])('is looked for where the answer %s', (_, answered) => {
    const asked = zone()
    expect(derive({ hints: { zone: asked }, record: answered }).region.source).toBe('time-zone')
    expect(asked).toHaveBeenCalledOnce()
  })
  it('is looked for on a first visit', () => {
    const asked = zone()
    derive({ hints: { zone: asked } })
    expect(asked).toHaveBeenCalledOnce()
  })
})

describe('a closed situation: a frame of somebody else, a record of a later version', () => {
  it('grants necessary alone, asks nothing, and is strict whatever the place and the answer', () => {
    expect(derive({ isClosed: true, hints: from('US'), record: record() })).toMatchObject({
      choices: { necessary: true, functional: false, analytics: false },
      basis: { necessary: 'default', functional: 'default', analytics: 'default' },
      regime: 'opt-in',
      ask: null,
      about: [],
    })
  })
})

describe('in any situation at all', () => {
  const choice = fc.constantFrom<'on' | 'off' | 'region'>('on', 'off', 'region')
  const recipients = fc.subarray(['AWS', 'Datadog', 'Mixpanel'])
  const extra = fc.record({ default: choice, recipients }, { requiredKeys: [] })
  const date = fc.constantFrom('2025-01-01', '2026-03-01', '2026-11-23', '2027-01-01')
  const options: fc.Arbitrary<ResolvedOptions> = fc
    .record(
      {
        categories: fc.record(
          { functional: extra, analytics: extra, marketing: extra },
          { requiredKeys: [] },
        ),
        policy: fc.record({ version: date }, { requiredKeys: [] }),
        rules: fc.constantFrom<NonNullable<ConsentOptions['rules']>>(
          'strict',
          {},
          { '*': 'opt-in' },
          { US: 'opt-in' },
        ),
      },
      { requiredKeys: [] },
    )
    .map(made => printed(made).resolved)
  const hint = fc.option(
    fc
      .oneof(
        fc.constantFrom(
          'DE',
          'US',
          'US-CA',
          'CA-QC',
          'XX',
          'T1',
          'Europe/Berlin',
          'America/New_York',
          'Etc/UTC',
          '',
        ),
        fc.anything(),
      )
      .map(said => () => said),
    { nil: undefined },
  )
  const made: fc.Arbitrary<ConsentRecord> = fc.record({
    choices: fc.dictionary(
      fc.constantFrom('necessary', 'functional', 'analytics', 'marketing', 'x'),
      fc.boolean(),
      {
        noNullPrototype: true,
      },
    ),
    regime: fc.constantFrom('opt-in', 'opt-out'),
    act: fc.constantFrom('accept-all', 'reject-all', 'save', 'opt-out', 'close', 'seen'),
    at: fc.oneof(fc.integer({ min: -500, max: 500 }).map(daysAgo), fc.integer({ min: 0, max: 36 ** 7 - 1 })),
    policy: fc.oneof(fc.constant(''), date),
    recipients: fc.subarray(['AWS', 'Datadog'].map(recipientHash)),
    gpc: fc.boolean(),
    rest: fc.constant([]),
  } as const)
  const situation: fc.Arbitrary<Situation> = fc.record({
    hints: fc.record({ option: hint, server: hint, zone: hint }),
    record: fc.oneof(fc.constant(undefined), made, fc.string().map(decodeRecord)),
    gpc: fc.boolean(),
    now: fc.oneof(fc.constant(now), fc.integer({ min: 0, max: 8.64e15 })),
    isClosed: fc.boolean(),
  })
  const always =
    (fact: (state: ConsentState, options: ResolvedOptions, situation: Situation) => boolean) => () =>
      fc.assert(
        fc.property(options, situation, (given, here) => fact(deriveState(given, here), given, here)),
        { numRuns: 2000 },
      )

  it(
    'nothing throws, and necessary is granted',
    always(state => state.choices.necessary === true && state.basis.necessary === 'default'),
  )
  it(
    'nothing that follows the region is granted under opt-in without a record',
    always(
      (state, { categories }, { record }) =>
        record !== undefined ||
        state.regime !== 'opt-in' ||
        categories.every(({ name, default: wish }) => wish !== 'region' || !state.choices[name]),
    ),
  )
  it(
    'nothing is granted in the name of a visitor that their record does not grant',
    always((state, { categories }, { record }) =>
      categories.every(
        ({ name }) =>
          state.basis[name] !== 'visitor' ||
          !state.choices[name] ||
          (record?.choices[name] === true && record.act !== 'seen'),
      ),
    ),
  )
  it(
    'nothing a visitor refused is granted, unless the refusal grew too old and something else grants it',
    always((state, { categories }, { record, now }) =>
      categories
        .slice(1)
        .every(
          ({ name }) =>
            !record ||
            record.act === 'seen' ||
            record.choices[name] !== false ||
            !state.choices[name] ||
            now / 1e3 - record.at > 365 * 86400,
        ),
    ),
  )
  it(
    'under opt-in nothing whose question is open is granted',
    always(state => state.regime !== 'opt-in' || state.about.every(name => !state.choices[name])),
  )
  it(
    'a reason to ask and what it is about come together',
    always(state => (state.ask === null) === (state.about.length === 0)),
  )
  it(
    'a signal grants nothing',
    always((state, { categories }) =>
      categories.every(({ name }) => state.basis[name] !== 'signal' || !state.choices[name]),
    ),
  )
  it(
    'an unknown region is opt-in',
    always(
      state => state.region.code !== null || state.region.source === 'time-zone' || state.regime === 'opt-in',
    ),
  )
  it(
    'a closed one grants necessary alone',
    always(
      (state, _, { isClosed }) =>
        !isClosed || Object.entries(state.choices).every(([name, yes]) => yes === (name === 'necessary')),
    ),
  )
})
