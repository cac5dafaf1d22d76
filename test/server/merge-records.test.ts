import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Act } from '../../src/model/choices.ts'
import { deriveState } from '../../src/model/derive-state.ts'
import { type ConsentRecord, decodeRecord, encodeRecord } from '../../src/model/record.ts'
import { mergeRecords } from '../../src/server/merge-records.ts'
import { site } from '../model/samples.ts'
import { daysAgo, now, record, text } from './samples.ts'

type Differs = Partial<ConsentRecord>

const merged = (mine: Differs, theirs: Differs) => decodeRecord(mergeRecords(text(mine), text(theirs), now))

/** Merges in both orders, which must not matter. */
function both(one: Differs, other: Differs) {
  const result = merged(one, other)
  expect(merged(other, one)).toEqual(result)
  return result
}

describe('one alone', () => {
  it.each([text(), text({ rest: ['x'] }), text({ act: 'seen', choices: {}, regime: 'opt-out' })])(
    'stays as it is: %s',
    one => {
      for (const none of [null, undefined, '', 'broken'])
        for (const result of [mergeRecords(one, none, now), mergeRecords(none, one, now)])
          expect(result).toBe(one)
    },
  )
  it('of a later SDK is given back as it is, whatever the other says', () => {
    for (const later of ['2.later', '12.x'])
      for (const result of [mergeRecords(text(), later, now), mergeRecords(later, text(), now)])
        expect(result).toBe(later)
  })
  it('is the same as both', () => {
    expect(mergeRecords(text(), text(), now)).toBe(text())
  })
  it('is none where neither is a record', () => {
    expect(mergeRecords(null, undefined, now)).toBeUndefined()
    expect(mergeRecords('x', '1.ia0', now)).toBeUndefined()
  })
  it('needs no time', () => {
    expect(mergeRecords(text(), null)).toBe(text())
  })
})

describe('the newest decision', () => {
  const yes = { at: daysAgo(9), act: 'accept-all', choices: { functional: true, analytics: true } } as const
  const no = { act: 'reject-all', choices: { functional: false, analytics: false } } as const

  it('wins, a refusal or a grant', () => {
    expect(both(yes, { ...no, at: daysAgo(1) })).toEqual(record({ ...no, at: daysAgo(1) }))
    expect(both({ ...no, at: daysAgo(20) }, yes)).toEqual(record(yes))
  })
  it('wins for each category by itself', () => {
    expect(
      both(
        { act: 'save', at: daysAgo(9), choices: { analytics: false, heatmaps: true, films: false } },
        { act: 'save', at: daysAgo(2), choices: { functional: true, analytics: true } },
      ),
    ).toMatchObject({
      at: daysAgo(2),
      act: 'save',
      choices: { functional: true, analytics: true, heatmaps: true, films: false },
    })
  })
  it('is one that does not lie ahead', () => {
    expect(both({ ...yes, at: daysAgo(-3) }, { ...no, at: daysAgo(9) })?.choices).toEqual(no.choices)
  })
  it('takes no refusal away that a fast clock has dated ahead', () => {
    expect(both({ ...no, at: daysAgo(-1) }, yes)?.choices).toEqual(no.choices)
    expect(both({ act: 'save', at: daysAgo(-1), choices: { analytics: false } }, yes)).toMatchObject({
      act: 'save',
      at: yes.at,
      choices: { functional: true, analytics: false },
    })
  })
  it('is the later of two that lie ahead', () => {
    expect(both({ ...yes, at: daysAgo(-3) }, { ...no, at: daysAgo(-9) })?.choices).toEqual(no.choices)
  })
  it('is not a notice that was merely seen, however new', () => {
    const seen = { act: 'seen', choices: {}, regime: 'opt-out', at: daysAgo(0) } as const
    expect(both({ ...no, at: daysAgo(300) }, seen)).toMatchObject({ ...no, at: daysAgo(300) })
    expect(both({ ...yes, at: daysAgo(-5) }, seen)?.choices).toEqual(yes.choices)
    expect(both({ ...seen, at: daysAgo(5) }, seen)).toMatchObject({
      act: 'seen',
      choices: {},
      at: daysAgo(0),
    })
  })
  it('tells the policy and the recipients that count', () => {
    const told = both(
      { at: daysAgo(9), policy: '2026-06-01', recipients: ['abc', 'xyz'] },
      { at: daysAgo(2), policy: '2026-03-01', recipients: ['abc', 'def'] },
    )
    expect(told).toMatchObject({ policy: '2026-03-01', recipients: ['abc', 'def'] })
  })
  it('keeps what later versions wrote into it', () => {
    expect(
      both({ at: daysAgo(9), rest: ['a=1'] }, { at: daysAgo(2), rest: ['~aaaaaaaaaaaaaaaaaaaaaa'] })?.rest,
    ).toEqual(['~aaaaaaaaaaaaaaaaaaaaaa'])
  })
})

describe('a refusal of everything', () => {
  const older = {
    act: 'save',
    at: daysAgo(9),
    choices: { analytics: true, heatmaps: true, films: false },
  } as const

  it('refuses what the older one granted elsewhere, as it does on the page', () => {
    expect(both(older, { act: 'reject-all', choices: { analytics: false }, at: daysAgo(1) })).toMatchObject({
      act: 'reject-all',
      choices: { analytics: false, heatmaps: false, films: false },
    })
  })
  it.each(['reject-all', 'opt-out', 'close'] as const)(
    'stays one for categories that come later: %s',
    act => {
      expect(both(older, { act, choices: { analytics: false }, at: daysAgo(1) })?.act).toBe(act)
    },
  )
  it('in the same second as a grant is the stricter', () => {
    const twin = { act: 'reject-all', choices: { analytics: false }, at: older.at } as const
    expect(both(older, twin)).toMatchObject({
      act: 'reject-all',
      choices: { analytics: false, heatmaps: false, films: false },
    })
  })
})

describe('of two at the same second', () => {
  const at = daysAgo(2)
  it('the stricter holds, category by category', () => {
    expect(
      both(
        { at, act: 'save', choices: { functional: true, analytics: false, heatmaps: true } },
        { at, act: 'save', choices: { functional: false, analytics: true, heatmaps: true } },
      )?.choices,
    ).toEqual({ functional: false, analytics: false, heatmaps: true })
  })
  it('the older policy, only what both were told of, and a signal only where both had it', () => {
    expect(
      both(
        { at, policy: '2026-03-01', recipients: ['abc', 'def'], gpc: true },
        { at, policy: '2026-06-01', recipients: ['def', 'xyz'] },
      ),
    ).toMatchObject({ policy: '2026-03-01', recipients: ['def'], gpc: false })
  })
  it('a grant that would not travel to a stricter region does not', () => {
    const one = { at, act: 'accept-all', choices: { analytics: true } } as const
    expect(both(one, { ...one, act: 'save', regime: 'opt-out' })).toMatchObject({
      act: 'save',
      regime: 'opt-out',
    })
  })
})

describe('a grant of the older one is not carried over', () => {
  const newer = { at: daysAgo(1), act: 'save', choices: { analytics: false }, policy: '2026-03-01' } as const
  const older = { at: daysAgo(9), choices: { heatmaps: true, films: false }, policy: '2026-03-01' } as const
  const carried = (differs: Differs, more: Differs = {}) =>
    both({ ...older, ...differs }, { ...newer, ...more })?.choices

  it('or rather it is, while it holds, and a refusal always', () => {
    expect(carried({})).toEqual({ analytics: false, heatmaps: true, films: false })
  })
  it('where it has lapsed', () => {
    expect(carried({ at: daysAgo(181) })).toEqual({ analytics: false, films: false })
    expect(carried({ at: daysAgo(179) })).toMatchObject({ heatmaps: true })
  })
  it('where it was given under opt-out, and the newer under opt-in', () => {
    expect(carried({ regime: 'opt-out', act: 'save' })).toEqual({ analytics: false, films: false })
    expect(carried({ regime: 'opt-out', act: 'accept-all' })).toMatchObject({ heatmaps: true })
  })
  it('where it answered an older policy', () => {
    expect(carried({ policy: '2025-01-01' })).toEqual({ analytics: false, films: false })
  })
  it('where a signal has been switched on since', () => {
    expect(carried({}, { gpc: true })).toEqual({ analytics: false, films: false })
    expect(carried({ gpc: true }, { gpc: true })).toMatchObject({ heatmaps: true })
  })
  it('where it lies ahead', () => {
    expect(carried({ at: daysAgo(-1) })).toEqual({ analytics: false, films: false })
  })
  it('as given to everything: the record is a choice then', () => {
    expect(
      both({ ...older, act: 'accept-all' }, { ...newer, act: 'accept-all', choices: { analytics: true } })
        ?.act,
    ).toBe('save')
  })
})

const names = ['functional', 'analytics', 'heatmaps', 'films']
const hashes = ['abc', 'def', '-_9']

const records: fc.Arbitrary<ConsentRecord> = fc
  .record({
    choices: fc.dictionary(fc.constantFrom(...names), fc.boolean()),
    regime: fc.constantFrom('opt-in' as const, 'opt-out' as const),
    act: fc.constantFrom<Act>('accept-all', 'reject-all', 'save', 'opt-out', 'close', 'seen'),
    // Few, so that two often fall on the same second.
    at: fc.constantFrom(...[-2, 0, 1, 90, 179, 181, 300, 364, 366].map(daysAgo)),
    policy: fc.constantFrom('', '2025-01-01', '2026-03-01'),
    recipients: fc.uniqueArray(fc.constantFrom(...hashes)),
    gpc: fc.boolean(),
    rest: fc.subarray(['a=1', '~aaaaaaaaaaaaaaaaaaaaaa']),
  })
  // As pages write them: *Reject all* grants nothing, and what was seen answers nothing.
  .map(({ choices, ...more }) => ({
    ...more,
    choices:
      more.act === 'seen'
        ? {}
        : more.act === 'reject-all'
          ? Object.fromEntries(Object.keys(choices).map(name => [name, false]))
          : choices,
  }))

const sites = [
  site({
    policy: { version: '2026-03-01' },
    categories: { analytics: { recipients: ['A'] }, heatmaps: {}, films: {} },
  }),
  site({ categories: { functional: { default: 'region' }, heatmaps: { default: 'off' } } }),
]

describe('whatever the two records', () => {
  it('the order does not matter', () => {
    fc.assert(
      fc.property(records, records, (one, other) => {
        const [a, b] = [encodeRecord(one), encodeRecord(other)]
        expect(decodeRecord(mergeRecords(a, b, now))).toEqual(decodeRecord(mergeRecords(b, a, now)))
      }),
      { numRuns: 5000 },
    )
  })
  it('merging again changes nothing', () => {
    fc.assert(
      fc.property(records, records, (one, other) => {
        const [a, b] = [encodeRecord(one), encodeRecord(other)]
        const once = mergeRecords(a, b, now)
        for (const again of [a, b].filter(text => decodeRecord(text)?.at !== decodeRecord(once)?.at))
          expect(decodeRecord(mergeRecords(once, again, now))?.choices).toEqual(decodeRecord(once)?.choices)
      }),
      { numRuns: 2000 },
    )
  })
  it('nothing is granted that neither of them grants, in any region, then or later', () => {
    fc.assert(
      fc.property(
        records,
        records,
        fc.constantFrom(...sites),
        fc.constantFrom('DE', 'US', 'CA'),
        fc.boolean(),
        fc.constantFrom(0, 1, 30, 100, 179),
        (one, other, options, region, gpc, days) => {
          const state = (record: ConsentRecord | undefined, at = now + days * 864e5) =>
            deriveState(options, { hints: { server: () => region }, record, gpc, now: at })
          const result = state(decodeRecord(mergeRecords(encodeRecord(one), encodeRecord(other), now)))
          const [a, b, a0, b0] = [state(one), state(other), state(one, now), state(other, now)]
          for (const { name } of options.categories)
            if (result.choices[name])
              expect({
                name,
                granted: a.choices[name] || b.choices[name] || a0.choices[name] || b0.choices[name],
              }).toEqual({
                name,
                granted: true,
              })
        },
      ),
      { numRuns: 10_000 },
    )
  })
  it('what the newest refuses is refused', () => {
    fc.assert(
      fc.property(records, records, (one, other) => {
        fc.pre(one.at > other.at && one.at * 1e3 <= now && one.act !== 'seen')
        const result = decodeRecord(mergeRecords(encodeRecord(one), encodeRecord(other), now))
        for (const [name, granted] of Object.entries(one.choices)) expect(result?.choices[name]).toBe(granted)
      }),
      { numRuns: 2000 },
    )
  })
})
