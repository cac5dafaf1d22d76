import { beforeEach, describe, expect, it, vi } from 'vitest'
import { setCookie } from '../../../src/browser/cookies.ts'
import { type Desk, deliver, type Note } from '../../../src/decision/receipts.ts'
import { keepRecord } from '../../../src/follow/persist.ts'
import { deriveState } from '../../../src/model/derive-state.ts'
import type { ConsentOptions } from '../../../src/model/options.ts'
import { type Receipt, receiptOf } from '../../../src/model/receipt.ts'
import { type ConsentRecord, encodeRecord } from '../../../src/model/record.ts'
import { resolveOptions } from '../../../src/model/resolve-options.ts'
import { createStore } from '../../../src/store.ts'
import { noCookies } from '../no-cookies.ts'

const at = Math.floor(Date.now() / 1e3) - 60
const endpoint = '/consent'
const name = 'clientlink_choices'

const record = (differs: Partial<ConsentRecord> = {}): ConsentRecord => ({
  choices: { functional: true, analytics: true },
  regime: 'opt-in',
  act: 'accept-all',
  at,
  policy: '2026-03-01',
  recipients: [],
  gpc: false,
  rest: [],
  ...differs,
})
const refusal = record({ act: 'reject-all', choices: { functional: false, analytics: false } })

/** A page with an endpoint that answers so; `sent` has the bodies, by the address each went to. */
function page(records: ConsentOptions['records'], answer: () => number | Promise<never> = () => 204) {
  const sent: { url: string; body: Partial<Receipt> & { renew?: string } }[] = []
  const fetch = vi.fn(async (url: string, { body }: { body: string }) => {
    sent.push({ url, body: JSON.parse(body) })
    return { status: await answer() }
  })
  const options = resolveOptions({ ...(records && { records }), region: 'DE' } as ConsentOptions, error => {
    throw error
  })
  const keeper = keepRecord(options.cookie)
  const state = (found: ConsentRecord) =>
    deriveState(options, { hints: { option: () => 'DE' }, record: found, gpc: false, now: Date.now() })
  const desk = {
    options,
    keeper,
    natives: { fetch: fetch as never },
    store: createStore(state(record())),
    look: () => keeper.read(Date.now()),
    check: vi.fn(),
  } satisfies Desk
  /** An answer, as the page notes it. */
  const note = (answer: ConsentRecord, more: Partial<Note> = {}): Note => {
    setCookie(`${name}=${encodeRecord(answer)};path=/;domain=clientlink.test`)
    return {
      record: answer,
      before: undefined,
      state: state(answer),
      region: { code: 'DE', source: 'option' },
      shown: ['banner', 'de'],
      ...more,
    }
  }
  return { desk, sent, note, fetch }
}

const cookie = () => new RegExp(`${name}=([^;]*)`).exec(document.cookie)?.[1]
const waiting = () => JSON.parse(localStorage.getItem(`${name}_receipts`) ?? '[]')
const texts = () => (localStorage.getItem(`${name}_history`) ?? '').split(' ')

beforeEach(noCookies)

describe('a receipt', () => {
  it('says what was answered, to which words, under which rule, and nothing of who or where', async () => {
    const { desk, sent, note } = page({ endpoint })
    await deliver(desk, note(record()))
    expect(sent).toEqual([
      {
        url: endpoint,
        body: {
          version: 1,
          id: expect.stringMatching(/^[\w-]{22}$/),
          previous: null,
          at,
          act: 'accept-all',
          choices: { necessary: true, functional: true, analytics: true },
          basis: { necessary: 'default', functional: 'visitor', analytics: 'visitor' },
          regime: 'opt-in',
          source: 'option',
          gpc: false,
          policy: '2026-03-01',
          sdk: expect.stringMatching(/^\d+\.\d+\.\d+\+test$/),
          text: 'test/de',
          by: 'banner',
          layout: 'desktop',
          renew: expect.any(String),
        },
      },
    ])
    expect(typeof receiptOf(sent[0]?.body)).toBe('object')
  })
  it('follows the one before', async () => {
    const { desk, sent, note } = page({ endpoint })
    await deliver(desk, note(refusal))
    await deliver(desk, note(record({ at: at + 1 })))
    const granted = desk.look().record
    await deliver(desk, note(record({ at: at + 2, act: 'save' }), { before: granted }))
    const [first, second, third] = sent.map(({ body }) => body)
    expect(second?.previous).toBe(first?.id)
    expect(third?.previous).toBe(second?.id)
  })
  it('tells a call, a part of the page and the site’s own words from a view', async () => {
    const { desk, sent, note } = page({ endpoint })
    await deliver(desk, note(record(), { shown: false }))
    await deliver(desk, note(record({ at: at + 1 }), { shown: [null, 'fr'] }))
    const options = { ...desk.options, messages: { fr: { settings: 'Mes choix' } } } as Desk['options']
    await deliver({ ...desk, options }, note(record({ at: at + 2 }), { shown: ['preferences', 'fr'] }))
    expect(sent.map(({ body: { by, text } }) => [by, text])).toEqual([
      ['api', ''],
      ['page', 'test/fr'],
      ['preferences', 'test+own/fr'],
    ])
  })
})

describe('its id', () => {
  it('is in the cookie of who granted, and not of who refused', async () => {
    const { desk, sent, note } = page({ endpoint })
    await deliver(desk, note(record()))
    expect(cookie()).toBe(`${encodeRecord(record())}.~${sent[0]?.body.id}`)
    const partly = record({ at: at + 1, act: 'save', choices: { functional: true, analytics: false } })
    for (const no of [refusal, partly]) {
      await deliver(desk, note(no))
      expect(cookie()).toBe(encodeRecord(no))
      expect(texts()[0]).toContain('.~')
    }
  })
  it('is not written over an answer that came meanwhile', async () => {
    const { desk, note } = page({ endpoint })
    const old = note(record())
    const text = encodeRecord(record({ at: at + 1, act: 'reject-all', choices: { analytics: false } }))
    setCookie(`${name}=${text};path=/;domain=clientlink.test`)
    await deliver(desk, old)
    expect(cookie()).toBe(text)
  })
  it('is not made where the site has no endpoint, or none for the region', async () => {
    const none = [undefined, { endpoint: { US: '/us' } }, { endpoint: () => null }]
    for (const [n, records] of none.entries()) {
      const { desk, note, fetch } = page(records)
      await deliver(desk, note(record({ at: at + n })))
      expect(fetch).not.toHaveBeenCalled()
    }
    expect(texts()).toHaveLength(3)
    expect(`${document.cookie} ${texts()}`).not.toContain('~')
    expect(waiting()).toEqual([])
  })
})

describe('where it goes', () => {
  it.each([
    [{ DE: '/eu', '*': '/us' }, '/eu'],
    [{ US: '/us', '*': '/else' }, '/else'],
    [(region: { code: string | null }) => `/${region.code}`, '/DE'],
    ['https://eu.example.com/r', 'https://eu.example.com/r'],
  ])('is told by the region: %o', async (endpoint, url) => {
    const { desk, sent, note } = page({ endpoint })
    await deliver(desk, note(record()))
    expect(sent[0]?.url).toBe(url)
    expect('renew' in (sent[0]?.body ?? {})).toBe(url.startsWith('/'))
  })
})

describe('what cannot be sent', () => {
  it.each([
    ['no network', () => Promise.reject(new TypeError('offline'))],
    ['a server in trouble', () => 503],
    ['a server with too much to do', () => 429],
  ])('waits (%s), and is sent on the next visit, oldest first, with what came after it', async (_, fails) => {
    const away = page({ endpoint }, fails)
    await deliver(away.desk, away.note(refusal))
    await deliver(away.desk, away.note(record({ at: at + 1 })))
    const kept = waiting().map(([, { id }]: [string, Receipt]) => id)
    expect(kept).toHaveLength(2)
    const back = page({ endpoint })
    await deliver(back.desk)
    expect(back.sent.map(({ body }) => body.id)).toEqual(kept)
    expect(waiting()).toEqual([])
    await deliver(back.desk)
    expect(back.sent).toHaveLength(2 + 1)
    expect(back.sent[2]?.body).toEqual({ renew: expect.any(String) })
  })
  it('waits for twenty at most, the newest', async () => {
    const { desk, note } = page({ endpoint }, () => 503)
    for (let n = 1; n <= 25; n++) await deliver(desk, note(record({ at: at + n })))
    expect(waiting().map(([, receipt]: [string, Receipt]) => receipt.at)).toEqual(
      Array.from({ length: 20 }, (_, n) => at + 6 + n),
    )
  })
  it('is let go where the server will never take it, with a word in the console', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const { desk, note } = page({ endpoint: '/refuses' }, () => 400)
    await deliver(desk, note(record()))
    expect(waiting()).toEqual([])
    expect(warn).toHaveBeenCalledExactlyOnceWith('[clientlink] /refuses refuses a receipt: 400')
    vi.restoreAllMocks()
  })
  it('is what the last page noted, where the visitor left at once', async () => {
    const { desk, sent, note } = page({ endpoint })
    localStorage.setItem(`${name}_due`, JSON.stringify(note(refusal)))
    await deliver(desk)
    await deliver(desk, note(refusal))
    expect(sent.filter(({ body }) => body.id)).toHaveLength(1)
    expect(texts()).toHaveLength(1)
  })
  it.each(['{"record":1}', '{', '[]', 'null', '"x"'])('is nothing where storage holds %s', async text => {
    const { desk, sent } = page({ endpoint })
    localStorage.setItem(`${name}_due`, text)
    localStorage.setItem(`${name}_receipts`, text === '[]' ? text : 'noise')
    for (let visit = 0; visit < 2; visit++)
      try {
        await deliver(desk)
      } catch (error) {
        // What has the place of a record and is none.
        expect([text, error]).toEqual(['{"record":1}', expect.any(TypeError)])
      }
    expect(texts()).toEqual([''])
    expect(sent.some(({ body }) => body.id)).toBe(false)
  })
})

describe('two answers of one second', () => {
  it('are two receipts, and the same one told twice is one', async () => {
    const { desk, sent, note } = page({ endpoint })
    const save = (analytics: boolean) =>
      note(record({ act: 'save', choices: { functional: true, analytics } }), { shown: false })
    for (const answer of [save(true), save(false), save(false)]) await deliver(desk, answer)
    expect(sent.flatMap(({ body }) => (body.id ? [body.choices?.analytics] : []))).toEqual([true, false])
    expect(texts()).toHaveLength(2)
  })
})

describe('one address that is away', () => {
  it('holds up its own receipts alone, and no renewal', async () => {
    const { desk, sent, note } = page({
      endpoint: ({ code }) => (code ? 'https://au.example.com/r' : '/consent'),
    })
    const answer = desk.natives.fetch as unknown as (url: string, init: object) => Promise<{ status: number }>
    desk.natives.fetch = (async (url: string, init: object) => {
      if (url.startsWith('https:')) throw new TypeError('away')
      return answer(url, init)
    }) as never
    await deliver(desk, note(record()))
    const region = { code: null, source: 'none' as const }
    desk.store.set({ ...desk.store.get(), region })
    await deliver(desk, note(record({ at: at + 1 }), { region }))
    expect(sent.map(({ url, body }) => [url, body.at])).toEqual([['/consent', at + 1]])
    expect(waiting().map(([url]: [string]) => url)).toEqual(['https://au.example.com/r'])
  })
})

describe('where nothing can be stored', () => {
  it('a receipt is sent all the same', async () => {
    const { desk, sent, note } = page({ endpoint })
    const answer = note(record())
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    await deliver(desk, answer)
    vi.restoreAllMocks()
    expect(sent.map(({ body }) => body.act)).toEqual(['accept-all'])
  })
})

describe('our own server', () => {
  it('is asked to write the cookie again, and the page looks at it afterwards', async () => {
    const { desk, sent, note } = page({ endpoint })
    await deliver(desk, note(record()))
    expect(sent[0]?.body.renew).toBe(desk.keeper.home())
    expect(desk.check).toHaveBeenCalledOnce()
    const due = Number(localStorage.getItem(`${name}_due`)) - Date.now()
    expect(Math.round(due / 864e5)).toBe(3)
  })
  it('is not asked where the endpoint is another origin’s', async () => {
    const { desk, sent, note } = page({ endpoint: 'https://eu.example.com/r' })
    await deliver(desk, note(record()))
    await deliver(desk)
    expect(sent).toHaveLength(1)
    expect(desk.check).not.toHaveBeenCalled()
  })
})
