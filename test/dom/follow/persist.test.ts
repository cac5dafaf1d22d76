import { beforeEach, describe, expect, it, vi } from 'vitest'
import { setCookie } from '../../../src/browser/cookies.ts'
import { keepRecord } from '../../../src/follow/persist.ts'
import { type ConsentRecord, decodeRecord, encodeRecord } from '../../../src/model/record.ts'
import { eventually } from '../eventually.ts'
import { noCookies } from '../no-cookies.ts'

const cookie = { name: 'ours', path: '/', domain: undefined }
const now = Date.UTC(2026, 10, 1)
const record = (parts: Partial<ConsentRecord> = {}): ConsentRecord => ({
  choices: { analytics: true },
  regime: 'opt-in',
  act: 'accept-all',
  at: now / 1e3 - 60,
  policy: '',
  recipients: [],
  gpc: false,
  rest: [],
  ...parts,
})
const refusal = record({ act: 'reject-all', choices: { analytics: false } })
const stored = () => decodeRecord(/ours=([^;]*)/.exec(document.cookie)?.[1])
const mirrored = () => eventually(() => expect(localStorage.getItem('ours')).toBeTruthy())

beforeEach(noCookies)

it('keeps a record in the cookie, and reads it back', () => {
  const keeper = keepRecord(cookie)
  keeper.keep(record())
  expect(keeper.read(now)).toEqual({ record: record(), isNewer: false })
  expect(stored()).toEqual(record())
})

it('keeps it for the life of the page where cookies are blocked', () => {
  vi.spyOn(Document.prototype, 'cookie', 'set').mockImplementation(() => {})
  const keeper = keepRecord(cookie)
  keeper.keep(record())
  expect(keeper.read(now).record).toEqual(record())
  expect(keepRecord(cookie).read(now).record).toBeUndefined()
  vi.restoreAllMocks()
})

it('writes a refusal again where another tab granted in the very same second, and a grant never', () => {
  const overwrittenBy = (other: ConsentRecord) =>
    setCookie(`ours=${encodeRecord(other)};path=/;domain=clientlink.test`)
  const keeper = keepRecord(cookie)
  keeper.keep(refusal)
  expect(keeper.insist(now)).toBe(false)
  overwrittenBy(record())
  expect(keeper.read(now).record).toEqual(refusal)
  expect(keeper.insist(now)).toBe(true)
  expect(stored()).toEqual(refusal)
  expect(keeper.insist(now)).toBe(false)

  keeper.keep(record())
  overwrittenBy(refusal)
  expect(keeper.read(now).record).toEqual(refusal)
  expect(keeper.insist(now)).toBe(false)
  overwrittenBy(record({ at: refusal.at + 1 }))
  expect(keeper.insist(now)).toBe(false)
})

it('restores a refusal from the mirror, and mends the cookie', async () => {
  keepRecord(cookie).keep(refusal)
  await mirrored()
  setCookie('ours=;max-age=0;path=/;domain=clientlink.test')
  const keeper = keepRecord(cookie)
  expect(keeper.read(now).record).toEqual(refusal)
  keeper.mend(now)
  expect(stored()).toEqual(refusal)
})

it('restores no grant, not even beside a refusal', async () => {
  localStorage.setItem('ours', encodeRecord(record()))
  expect(keepRecord(cookie).read(now).record).toBeUndefined()
  localStorage.setItem('ours', encodeRecord(record({ choices: { analytics: true, chat: false } })))
  expect(keepRecord(cookie).read(now).record?.choices).toEqual({ chat: false })
})

it('does not look at the mirror beside a record of a later format, nor writes over it', () => {
  setCookie('ours=2.later;path=/;domain=clientlink.test')
  localStorage.setItem('ours', encodeRecord(refusal))
  const keeper = keepRecord(cookie)
  expect(keeper.read(now)).toEqual({ record: undefined, isNewer: true })
  keeper.mend(now)
  expect(document.cookie).toBe('ours=2.later')
})

it('forgets cookie, mirror and what it held in memory', async () => {
  const keeper = keepRecord(cookie)
  keeper.keep(refusal)
  keeper.forget()
  await new Promise(then => setTimeout(then))
  expect(keeper.read(now).record).toBeUndefined()
  expect(document.cookie).toBe('')
  expect(localStorage.getItem('ours')).toBeNull()
})

it('makes one cookie of two, the newer decision', () => {
  setCookie(`ours=${encodeRecord(record())};path=/`)
  setCookie(`ours=${encodeRecord({ ...refusal, at: record().at + 9 })};path=/;domain=clientlink.test`)
  const keeper = keepRecord(cookie)
  keeper.mend(now)
  expect(document.cookie.split('; ')).toHaveLength(1)
  expect(stored()?.act).toBe('reject-all')
})

it('renews what was chosen under opt-out when it grows old, and nothing else', () => {
  const old = record({ regime: 'opt-out', at: now / 1e3 - 200 * 86400 })
  for (const [kept, writes] of [
    [old, true],
    [{ ...old, regime: 'opt-in' as const }, false],
    [{ ...old, at: now / 1e3 - 9 }, false],
  ] as const) {
    noCookies()
    const keeper = keepRecord(cookie)
    keeper.keep(kept)
    const set = vi.spyOn(Document.prototype, 'cookie', 'set')
    keeper.mend(now)
    expect(set.mock.calls.length > 0).toBe(writes)
    set.mockRestore()
  }
})

it('remembers for which decision this origin was swept', () => {
  const keeper = keepRecord(cookie)
  expect(keeper.sweptAt()).toBe(0)
  keeper.swept(1_700_000_000)
  expect(keepRecord(cookie).sweptAt()).toBe(1_700_000_000)
  localStorage.setItem('ours_swept', '?')
  expect(keepRecord(cookie).sweptAt()).toBe(0)
})

describe('where an older answer is put back', () => {
  const overwrittenBy = (other: ConsentRecord) =>
    setCookie(`ours=${encodeRecord(other)};path=/;domain=clientlink.test`)
  const older = (parts: Partial<ConsentRecord> = {}) => record({ at: refusal.at - 100, ...parts })

  it('a no that is known here holds, and is written again', () => {
    const keeper = keepRecord(cookie)
    overwrittenBy(older())
    expect(keeper.read(now).record).toEqual(older())
    overwrittenBy(refusal)
    expect(keeper.read(now).record).toEqual(refusal)
    overwrittenBy(older())
    expect(keeper.read(now).record).toEqual(refusal)
    expect(keeper.insist(now)).toBe(true)
    expect(stored()).toEqual(refusal)
    expect(keepRecord(cookie).read(now).record).toEqual(refusal)
  })
  it('a yes does not: a shared machine has its own no again, in every tab', () => {
    const keeper = keepRecord(cookie)
    keeper.keep(record())
    const own = older({ act: 'reject-all', choices: { analytics: false } })
    overwrittenBy(own)
    expect(keeper.read(now).record).toEqual(own)
    expect(keeper.insist(now)).toBe(false)
    expect(stored()).toEqual(own)
  })
  describe('while the server is asked to write it again', () => {
    const yes = record({ at: refusal.at + 1, act: 'save' })
    const asking = () => {
      const keeper = keepRecord(cookie)
      overwrittenBy(refusal)
      keeper.read(now)
      keeper.renewing(true)
      return keeper
    }
    /** The server's answer comes; what stands in the cookie then, and what the next page reads. */
    const answered = (keeper: ReturnType<typeof keepRecord>) => {
      overwrittenBy(refusal)
      keeper.insist(now)
      keeper.renewing(false)
      return [stored(), keepRecord(cookie).read(now).record]
    }

    it('a yes given here holds, also in the same second', () => {
      for (const given of [yes, { ...yes, at: refusal.at }]) {
        const keeper = asking()
        keeper.keep(given)
        overwrittenBy(refusal)
        // Whoever looks before the page has put it right sees it, too.
        expect(keeper.read(now).record).toEqual(given)
        expect(answered(keeper)).toEqual([given, given])
      }
    })
    it('a yes given before does not, nor once the answer is there', () => {
      const keeper = keepRecord(cookie)
      keeper.keep(yes)
      overwrittenBy(refusal)
      expect(keeper.read(now).record).toEqual(refusal)
      keeper.renewing(true)
      expect(answered(keeper)).toEqual([refusal, refusal])

      const later = asking()
      expect(answered(later)).toEqual([refusal, refusal])
      later.keep(yes)
      overwrittenBy(refusal)
      later.insist(now)
      expect(stored()).toEqual(refusal)
    })
    it('another tab’s newer no holds, after a yes that was given here', () => {
      const keeper = asking()
      keeper.keep(yes)
      const newer = record({ at: yes.at + 1, act: 'reject-all', choices: { analytics: false } })
      overwrittenBy(newer)
      expect(keeper.read(now).record).toEqual(newer)
      expect(answered(keeper)).toEqual([newer, newer])
    })
    it('what another tab has forgotten brings back no yes', () => {
      const keeper = asking()
      keeper.keep(yes)
      setCookie('ours=;max-age=0;path=/;domain=clientlink.test')
      expect(keeper.read(now).record).toBeUndefined()
      expect(answered(keeper)).toEqual([refusal, refusal])
    })
    it('nor where there was no cookie to begin with', () => {
      const keeper = keepRecord(cookie)
      keeper.renewing(true)
      keeper.keep(yes)
      setCookie('ours=;max-age=0;path=/;domain=clientlink.test')
      expect(keeper.read(now).record).toBeUndefined()
      expect(keeper.insist(now)).toBe(false)
      expect(stored()).toBeUndefined()
    })
    it('what was forgotten here is not brought back', () => {
      const keeper = asking()
      keeper.keep(yes)
      keeper.forget()
      expect(answered(keeper)).toEqual([undefined, undefined])
    })
    it('a page that is over writes nothing over its successor’s no', () => {
      const before = asking()
      before.keep(yes)
      const newer = record({ at: yes.at + 1, act: 'reject-all', choices: { analytics: false } })
      const successor = keepRecord(cookie)
      successor.keep(newer)
      // Nobody asks the one before to insist.
      overwrittenBy(refusal)
      before.renewing(false)
      expect(successor.read(now).record?.choices).toEqual({ analytics: false })
      expect(stored()).toEqual(refusal)
    })
  })
  it('what was forgotten stays so, and is erased', () => {
    const keeper = keepRecord(cookie)
    keeper.keep(record())
    keeper.forget()
    overwrittenBy(record())
    expect(keeper.read(now).record).toBeUndefined()
    keeper.insist(now)
    expect(document.cookie).not.toContain('ours')
    // Whoever answers anew in the very same second has answered.
    keeper.keep(record({ act: 'save' }))
    expect(keeper.read(now).record).toEqual(record({ act: 'save' }))
  })
  it('the next page finds the no in its mirror', async () => {
    keepRecord(cookie).keep(record({ ...refusal, rest: ['~0123456789abcdefghijkl', 'later'] }))
    await mirrored()
    overwrittenBy(older())
    const next = keepRecord(cookie)
    next.mend(now)
    expect(stored()).toEqual({ ...refusal, rest: ['later'] })
    expect(next.read(now).record).toEqual({ ...refusal, rest: ['later'] })
  })
})

it('forgets what it knew where the cookie is gone', () => {
  const keeper = keepRecord(cookie)
  keeper.keep(record())
  setCookie('ours=;max-age=0;path=/;domain=clientlink.test')
  expect(keeper.read(now).record).toBeUndefined()
})

it('says which domain the cookie is kept on', () => {
  expect(keepRecord(cookie).home()).toBe('clientlink.test')
  expect(keepRecord({ ...cookie, domain: 'www.clientlink.test' }).home()).toBe('www.clientlink.test')
})
