import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recipientHash } from '../../src/model/recipients.ts'
import {
  type ConsentRecord,
  decodeRecord,
  encodeRecord,
  isNewerFormat,
  newestRecord,
} from '../../src/model/record.ts'
import { now, record } from './samples.ts'

const two = (number: number) => String(number).padStart(2, '0')
const isoDate = fc
  .record({
    year: fc.integer({ min: 0, max: 9999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day }) => `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`)
const categoryName = fc.oneof(
  fc.constantFrom('functional', 'analytics', 'constructor', 'hasOwnProperty', 'a'),
  fc.stringMatching(/^[a-z][\w-]{0,31}$/),
)
const hash = fc.string().map(recipientHash)
const laterField = fc.stringMatching(/^[A-Z][\w:~=]{0,20}$/)

/** Every record an answer can make. */
const anyRecord: fc.Arbitrary<ConsentRecord> = fc
  .record({
    choices: fc.dictionary(categoryName, fc.boolean(), { maxKeys: 6, noNullPrototype: true }),
    regime: fc.constantFrom('opt-in', 'opt-out'),
    act: fc.constantFrom('accept-all', 'reject-all', 'save', 'opt-out', 'close', 'seen'),
    at: fc.integer({ min: 0, max: 36 ** 7 - 1 }),
    policy: fc.oneof(fc.constant(''), isoDate),
    recipients: fc.uniqueArray(hash, { maxLength: 12 }),
    gpc: fc.boolean(),
    rest: fc.array(laterField, { maxLength: 3 }),
  } as const)
  .map(made => (made.act === 'seen' ? { ...made, choices: {} } : made))

/** The names a cookie's value says yes to, and to which it nowhere says no: told without the decoder. */
function yesses(text: string): Set<string> {
  const fields = text.split('.').slice(5)
  return new Set(
    fields
      .filter(field => field.endsWith(':1'))
      .map(field => field.slice(0, -2))
      .filter(name => !fields.includes(`${name}:0`)),
  )
}
const granted = (decoded: ConsentRecord | undefined) =>
  Object.keys(decoded?.choices ?? {}).filter(name => decoded?.choices[name])

function isValid(decoded: ConsentRecord): boolean {
  return (
    Object.entries(decoded.choices).every(
      ([name, yes]) => /^[a-z][\w-]*$/.test(name) && typeof yes === 'boolean',
    ) &&
    /^opt-(in|out)$/.test(decoded.regime) &&
    /^(accept-all|reject-all|save|opt-out|close|seen)$/.test(decoded.act) &&
    Number.isSafeInteger(decoded.at) &&
    decoded.at >= 0 &&
    /^(\d{4}-\d\d-\d\d)?$/.test(decoded.policy) &&
    decoded.recipients.every(known => /^[\w-]{3}$/.test(known)) &&
    typeof decoded.gpc === 'boolean' &&
    decoded.rest.every(field => field.length > 0 && !/[.;,\s"\\{}]/.test(field))
  )
}

/** Whatever the text, it stands for a valid record or for none, and grants nothing that does not stand in it. */
function isHarmless(text: string): boolean {
  const decoded = decodeRecord(text)
  if (!decoded) return true
  const said = yesses(text)
  return isValid(decoded) && granted(decoded).every(name => said.has(name))
}

describe('a record', () => {
  it('comes back from the cookie as it was written', () => {
    fc.assert(
      fc.property(anyRecord, made => {
        expect(decodeRecord(encodeRecord(made))).toEqual(made)
      }),
    )
  })
  it('is written again as it was read', () => {
    fc.assert(
      fc.property(anyRecord, made => {
        const text = encodeRecord(made)
        const read = decodeRecord(text)
        expect(read && encodeRecord(read)).toBe(text)
      }),
    )
  })
  it('looks like this', () => {
    const text = encodeRecord(
      record({
        choices: { functional: true, analytics: false },
        act: 'save',
        at: Date.parse('2026-11-23T12:00:00Z') / 1e3,
        policy: '2026-03-01',
        recipients: ['Yq1', '_-3'],
        gpc: true,
      }),
    )
    expect(text).toBe('1.is1.toyeo0.20260301.Yq1_-3.functional:1.analytics:0')
  })
  it('is never JSON and needs no escaping in a cookie', () => {
    fc.assert(
      fc.property(anyRecord, made => {
        expect(encodeRecord(made)).toMatch(/^[\w.:~=-]+$/)
      }),
    )
  })
  it('takes at most 130 bytes with its name, three optional categories and ten recipients', () => {
    const recipients = 'AWS Stripe Twilio SendGrid Anthropic Datadog Linear PostHog Sentry Mixpanel'
    const text = encodeRecord(
      record({
        choices: { functional: true, analytics: true, personalisation: true },
        at: 36 ** 6 - 1,
        policy: '2026-03-01',
        recipients: recipients.split(' ').map(recipientHash),
      }),
    )
    expect(`clientlink_choices=${text}`.length).toBeLessThanOrEqual(130)
  })
  it('is read by a one-line rule at the edge', () => {
    const rule = /clientlink_choices=1\.[^;]*\.analytics:1/
    const sent = (analytics: boolean) =>
      `a=1; clientlink_choices=${encodeRecord(record({ choices: { functional: true, analytics } }))}; b=analytics:1`
    expect(rule.test(sent(true))).toBe(true)
    expect(rule.test(sent(false))).toBe(false)
  })
})

describe('any string at all', () => {
  it('stands for a valid record or for none, and never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), isHarmless), {
      numRuns: 2000,
    })
  })
  it('is harmless where it has nearly the right shape', () => {
    const part = fc.constantFrom(
      ...[
        '1',
        '2',
        'ia0',
        'or1',
        'xx9',
        't4kz8c',
        '-5',
        '',
        '20260301',
        '20261399',
        'Yq1_-3',
        'Yq',
        'analytics:1',
      ],
      ...[
        'analytics:0',
        'analytics:2',
        'analytics',
        ':1',
        'constructor:1',
        '__proto__:1',
        'Zeta',
        '{"a":1}',
        'ä:1',
      ],
    )
    const text = fc.array(part, { minLength: 4, maxLength: 9 }).map(parts => parts.join('.'))
    fc.assert(fc.property(text, isHarmless), { numRuns: 5000 })
  })
  it.each([
    undefined,
    '',
    'null',
    'undefined',
    '{}',
    '[]',
    'true',
    '1',
    '1.',
    '1.....',
    '{"analytics":true}',
    '1.ia0.t4kz8c.20260301..{"analytics":1}',
    '1.ia0.t4kz8c.20260301.{}.analytics:1',
    '1.ia0.t4kz8c.20261301..analytics:1',
    '1.ia0.t4kz8c.2026-03-01..analytics:1',
    '1.ia0.T4KZ8C...analytics:1',
    '1.ia0.-5...analytics:1',
    '1.ia0.t4kz8c00...analytics:1',
    '1.ia0.....analytics:1',
    '1.ia0.t4kz8c...analytics:1.',
    '1.ia0.t4kz8c...analytics:1..functional:1',
    '1.ia0.t4kz8c...analytics:1;',
    '1.ia0.t4kz8c...analytics:1\n',
    ' 1.ia0.t4kz8c...analytics:1',
    '1.xa0.t4kz8c...analytics:1',
    '1.ix0.t4kz8c...analytics:1',
    '1.ia2.t4kz8c...analytics:1',
    '0.ia0.t4kz8c...analytics:1',
    '2.ia0.t4kz8c...analytics:1',
  ])('%j stands for no record', text => {
    expect(decodeRecord(text)).toBeUndefined()
  })
  // A pattern that tries every way to cut the noise would not end here.
  it('stands for no record where it is 4 KB of noise', () => {
    for (const unit of ['a', '1.', 'aaa', '.a', '1.ia0.t4kz8c...', '1.ia0.1..aaa.'])
      expect(decodeRecord(unit.repeat(4096 / unit.length))).toBeUndefined()
  })
})

describe('a tampered record', () => {
  /** One of a valid record's cookies and a place in it. */
  const written = anyRecord
    .map(encodeRecord)
    .chain(text => fc.tuple(fc.constant(text), fc.nat(text.length - 1)))

  it('grants nothing that was not written in it, whichever character is changed', () => {
    fc.assert(
      fc.property(
        written,
        fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 1 }),
        ([text, place], char) => isHarmless(text.slice(0, place) + char + text.slice(place + 1)),
      ),
      { numRuns: 3000 },
    )
  })
  it('grants nothing new where it is cut off', () => {
    fc.assert(
      fc.property(written, ([text, place]) => {
        const before = granted(decodeRecord(text))
        return granted(decodeRecord(text.slice(0, place))).every(name => before.includes(name))
      }),
      { numRuns: 3000 },
    )
  })
  it('grants nothing new where a piece of it stands twice', () => {
    fc.assert(
      fc.property(written, fc.nat(40), ([text, place], length) => {
        const before = granted(decodeRecord(text))
        const twice = text.slice(0, place + length) + text.slice(place)
        const after = decodeRecord(twice)
        return (
          isHarmless(twice) &&
          // A piece of a name doubled is another name, and stands for itself.
          granted(after).every(
            name => before.includes(name) || text.split('.').every(field => field !== `${name}:0`),
          )
        )
      }),
      { numRuns: 3000 },
    )
  })
  it('refuses what it both grants and refuses, in either order', () => {
    expect(decodeRecord('1.is0.t4kz8c...analytics:1.analytics:0')?.choices).toEqual({ analytics: false })
    expect(decodeRecord('1.is0.t4kz8c...analytics:0.analytics:1')?.choices).toEqual({ analytics: false })
    expect(decodeRecord('1.is0.t4kz8c...analytics:1.analytics:0.analytics:1')?.choices).toEqual({
      analytics: false,
    })
  })
  it('grants nothing where it was merely seen', () => {
    expect(decodeRecord('1.on0.t4kz8c...analytics:1')?.choices).toEqual({})
  })
})

describe('names of the language itself', () => {
  it('are categories like any other', () => {
    const decoded = decodeRecord('1.is0.t4kz8c...constructor:1.valueOf:0')
    expect(Object.entries(decoded?.choices ?? {})).toEqual([
      ['constructor', true],
      ['valueOf', false],
    ])
  })
  it('do not reach the prototype', () => {
    const decoded = decodeRecord('1.is0.t4kz8c...__proto__:1.__proto__')
    expect(decoded?.choices).toEqual({})
    expect(decoded?.rest).toEqual(['__proto__:1', '__proto__'])
    expect(Object.getPrototypeOf(decoded?.choices)).toBe(Object.prototype)
    expect(({} as Record<string, unknown>).analytics).toBeUndefined()
  })
})

describe('fields of a later version', () => {
  it('are carried over word for word', () => {
    const text = '1.ia0.t4kz8c.20260301.Yq1.analytics:1.Zeta.v2~x=1.analytics:2.UPPER:1'
    const decoded = decodeRecord(text)
    expect(decoded?.choices).toEqual({ analytics: true })
    expect(decoded?.rest).toEqual(['Zeta', 'v2~x=1', 'analytics:2', 'UPPER:1'])
    expect(decoded && encodeRecord(decoded)).toBe(text)
  })
  it.each(['{', '}', '"', '\\', ',', ';', ' ', 'ä', '\u0000', '\u007f', '😀'])('hold no %j', char => {
    expect(decodeRecord(`1.ia0.t4kz8c...analytics:1.z${char}`)).toBeUndefined()
  })
})

describe('isNewerFormat', () => {
  it.each(['2.ia0.t4kz8c', '9.', '10.x', '123.{}', '2.anything at all'])('knows %j for a later one', text => {
    expect(isNewerFormat(text)).toBe(true)
    expect(decodeRecord(text)).toBeUndefined()
  })
  it.each(['1.ia0.t4kz8c...', '', '0.x', '01.x', '2', 'x2.', '-2.', '{"v":2}', ' 2.'])(
    'takes %j for none',
    text => {
      expect(isNewerFormat(text)).toBe(false)
    },
  )
})

describe('newestRecord', () => {
  const seconds = now / 1e3
  const yes = record({ at: seconds - 100 })
  const no = record({
    at: seconds - 100,
    act: 'reject-all',
    choices: { functional: false, analytics: false },
  })

  it('is none of none', () => {
    expect(newestRecord([], now)).toBeUndefined()
  })
  it('is the newest decision', () => {
    const older = { ...no, at: yes.at - 1 }
    expect(newestRecord([older, yes], now)).toBe(yes)
    expect(newestRecord([yes, older], now)).toBe(yes)
  })
  it('passes over decisions that lie in the future', () => {
    const future = { ...yes, at: seconds + 10 }
    expect(newestRecord([future, no], now)).toBe(no)
    expect(newestRecord([no, future], now)).toBe(no)
  })
  it('is the decision of this very second', () => {
    const present = { ...yes, at: seconds }
    expect(newestRecord([present, no], now + 999)).toBe(present)
  })
  it('is the newest one where all lie in the future', () => {
    const near = { ...no, at: seconds + 10 }
    const far = { ...yes, at: seconds + 20 }
    expect(newestRecord([near, far], now)).toBe(far)
  })

  const seen = record({ at: yes.at, act: 'seen', choices: {} })
  const some = record({ at: yes.at, act: 'save', choices: { functional: true, analytics: false } })
  const optOut = record({ at: yes.at, act: 'opt-out', choices: { analytics: false } })
  it.each([
    ['a refusal over a grant', no, yes],
    ['a partial refusal over a grant', some, yes],
    ['a full refusal over a partial one', no, some],
    ['a refusal over a notice merely seen', optOut, seen],
    ['a partial refusal over a notice merely seen', some, seen],
    ['a notice merely seen over a grant', seen, yes],
  ])('prefers, of two at the same second, %s', (_, stricter, laxer) => {
    expect(newestRecord([stricter, laxer], now)).toBe(stricter)
    expect(newestRecord([laxer, stricter], now)).toBe(stricter)
  })
  it('leaves the list as it was', () => {
    const list = Object.freeze([{ ...no, at: yes.at - 1 }, yes])
    expect(newestRecord(list, now)).toBe(yes)
  })
})

describe('recipientHash', () => {
  it('is three characters that need no escaping', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), name => /^[\w-]{3}$/.test(recipientHash(name))))
  })
  it('does not mind case or space around', () => {
    expect(recipientHash(' Datadog ')).toBe(recipientHash('datadog'))
  })
  it('tells the recipients of the privacy policy apart', () => {
    const names =
      'AWS Stripe Twilio SendGrid Anthropic Datadog Linear PostHog Sentry Mixpanel Google Meta'.split(' ')
    expect(new Set(names.map(recipientHash)).size).toBe(names.length)
  })
  it('never changes, for records hold it for years', () => {
    expect(['Datadog', 'AWS', ''].map(recipientHash)).toMatchInlineSnapshot(`
      [
        "bft",
        "v06",
        "tfp",
      ]
    `)
  })
})
