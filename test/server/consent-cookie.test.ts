import { describe, expect, it } from 'vitest'
import type { ConsentRecord } from '../../src/model/record.ts'
import { consentCookie, forgottenCookie } from '../../src/server/consent-cookie.ts'
import { cookies, daysAgo, get, name, now, options, parts, post, text } from './samples.ts'

const day = 86400

/** The line for a visitor with this `Cookie` header, taken apart. */
const renewed = (cookie: string, wish = {}, headers: Record<string, string> = {}) => {
  const line = consentCookie(get({ cookie, ...headers }), options, { now, ...wish })
  return line === undefined ? undefined : parts(line)
}

describe('the record', () => {
  it.each([
    text(),
    text({ at: daysAgo(100), act: 'save', choices: { analytics: false, heatmaps: true } }),
    text({ rest: ['~aaaaaaaaaaaaaaaaaaaaaa', 'x=later'], recipients: ['abc', '-_9'], policy: '2026-03-01' }),
    text({ act: 'reject-all', choices: { functional: false, analytics: false }, gpc: true }),
    text({ act: 'seen', choices: {}, regime: 'opt-out' }),
  ])('%s is written word for word', record => {
    expect(renewed(cookies(record))?.value).toBe(record)
    expect(renewed(`a=1; ${cookies(record)} ; b=2`)?.value).toBe(record)
  })
  it('keeps two answers to one question, which a new encoding would make one of', () => {
    const twice = `${text({ choices: { analytics: true } })}.analytics:0`
    expect(renewed(cookies(twice))?.value).toBe(twice)
  })
  it('is named and placed as the options say', () => {
    const own = { ...options, cookie: { name: 'own_name', path: '/shop' } }
    const line = consentCookie(get({ cookie: `own_name=${text()}` }), own, { now })
    expect(line).toMatch(/^own_name=1\./)
    expect(parts(line).path).toBe('/shop')
  })
  it('is readable by the page, sent along links, and on the whole site', () => {
    const line = renewed(cookies({}))
    expect(line).toMatchObject({ path: '/', samesite: 'Lax' })
    expect(line).not.toHaveProperty('httponly')
    expect(line).not.toHaveProperty('expires')
  })
  it('is the visitor’s own where no time is given: now', () => {
    const at = Math.floor(Date.now() / 1e3)
    const line = parts(consentCookie(get({ cookie: cookies({ at }) }), options))
    expect(Number(line['max-age'])).toBeGreaterThan(365 * day - 60)
    expect(Number(line['max-age'])).toBeLessThanOrEqual(365 * day)
  })
})

describe('the time it lasts', () => {
  const left = (differs: Partial<ConsentRecord>, at = now) =>
    renewed(cookies(differs), { now: at })?.['max-age']

  it('is what remains of 365 days from the decision', () => {
    expect(left({ at: daysAgo(0) })).toBe(`${365 * day}`)
    expect(left({ at: daysAgo(100) })).toBe(`${265 * day}`)
    expect(left({ at: daysAgo(365) + 1 })).toBe('1')
  })
  it('does not roll by being written again', () => {
    const cookie = text({ at: daysAgo(0) })
    const ends = [0, 3, 6, 200, 364].map(days => {
      const later = now + days * day * 1e3
      return later / 1e3 + Number(left({}, later) && renewed(cookies(cookie), { now: later })?.['max-age'])
    })
    expect(new Set(ends)).toEqual(new Set([now / 1e3 + 365 * day]))
  })
  it.each(['accept-all', 'reject-all', 'save', 'close'] as const)(
    'ends with that, whatever was answered: %s',
    act => {
      expect(left({ act, at: daysAgo(365) })).toBeUndefined()
      expect(left({ act, at: daysAgo(5000) })).toBeUndefined()
    },
  )
  it('is 365 days from now under opt-out, where the page renews it silently', () => {
    for (const days of [0, 100, 364, 400])
      expect(left({ regime: 'opt-out', at: daysAgo(days) })).toBe(`${365 * day}`)
  })
  it('is no longer than that where the decision lies ahead', () => {
    expect(left({ at: daysAgo(-1000) })).toBe(`${365 * day}`)
  })
  it('is whole seconds', () => {
    expect(left({ at: daysAgo(10) }, now + 999)).toMatch(/^\d+$/)
  })
})

describe('nothing is written', () => {
  it.each([
    '',
    'a=1; b=2',
    `${name}=`,
    `${name}=null`,
    `${name}=1`,
    `${name}=1.ia0`,
    `${name}={"analytics":true}`,
    `${name}=1.ia0.t4kz8c.20261301..analytics:1`,
    `${name}=${text()}é`,
    `${name}=${text()}, x`,
    `${name}=${'1.ia0.t4kz8c..'.padEnd(2000, 'abc')}`,
    `x${name}=${text()}`,
    `${name}_swept=${text()}`,
  ])('for %j', cookie => expect(renewed(cookie)).toBeUndefined())

  it('without a header at all', () => {
    expect(consentCookie(get(), options, { now })).toBeUndefined()
  })
  it.each(['2.whatever', '3.ia0.t4kz8c..', '10.x'])('over a record of a later SDK, %s', later => {
    expect(renewed(cookies(later))).toBeUndefined()
    expect(renewed(cookies(later, {}))).toBeUndefined()
    expect(renewed(cookies({}, later))).toBeUndefined()
    expect(renewed(cookies(later), { record: text() })).toBeUndefined()
  })
})

describe('of two cookies', () => {
  const older = text({ at: daysAgo(9), act: 'accept-all' })
  const newer = text({ at: daysAgo(2), act: 'reject-all', choices: { functional: false, analytics: false } })
  const ahead = text({ at: daysAgo(-2), act: 'accept-all' })

  it('the newest decision is written', () => {
    expect(renewed(cookies(older, newer))?.value).toBe(newer)
    expect(renewed(cookies(newer, older))?.value).toBe(newer)
  })
  it('one that lies ahead does not count', () => {
    expect(renewed(cookies(ahead, newer))?.value).toBe(newer)
    expect(renewed(cookies(older, ahead))?.value).toBe(older)
  })
  it('the stricter is written where both were given at once', () => {
    const yes = text({ at: daysAgo(2) })
    expect(renewed(cookies(yes, newer))?.value).toBe(newer)
    expect(renewed(cookies(newer, yes))?.value).toBe(newer)
  })
  it('one that is broken does not count', () => {
    expect(renewed(cookies('1.broken', newer))?.value).toBe(newer)
  })
})

describe('the domain', () => {
  const domain = (wanted: string | undefined, url: string, more = options as object) =>
    parts(consentCookie(get({ cookie: cookies({}) }, url), more, { now, domain: wanted })).domain

  it.each([
    ['example.com', 'example.com'],
    ['.example.com', 'example.com'],
    ['www.example.com', 'www.example.com'],
    ['WWW.Example.COM', 'www.example.com'],
    ['', undefined],
    [undefined, undefined],
    ['other.com', undefined],
    ['badexample.com', undefined],
    ['ample.com', undefined],
    ['a.www.example.com', undefined],
    ['www.example.com.', undefined],
    ['..example.com', undefined],
    ['com', undefined],
    ['.', undefined],
    ['example.com; Max-Age=99999999', undefined],
    ['example.com\r\nSet-Cookie: a=b', undefined],
    ['example.com,other.com', undefined],
    ['*.example.com', undefined],
  ])('%j is written as %j by www.example.com', (wanted, written) => {
    expect(domain(wanted, 'https://www.example.com/')).toBe(written)
  })
  it.each([
    ['http://127.0.0.1:8080/', '127.0.0.1'],
    ['http://127.0.0.1:8080/', '0.0.1'],
    ['http://[::1]:8080/', '::1'],
    ['http://localhost:8080/', 'localhost'],
  ])('is left out by %s, which has none above it (%s)', (url, wanted) => {
    expect(domain(wanted, url)).toBeUndefined()
  })
  it('is that of the options where the page told none', () => {
    const own = { ...options, cookie: { domain: 'example.com' } }
    expect(domain(undefined, 'https://www.example.com/', own)).toBe('example.com')
    expect(domain('', 'https://www.example.com/', own)).toBeUndefined()
    expect(domain(undefined, 'https://www.example.org/', own)).toBeUndefined()
  })
  it('is one of the host that the browser asked, behind a proxy', () => {
    const behind = (headers: Record<string, string>) =>
      parts(
        consentCookie(get({ cookie: cookies({}), ...headers }, 'http://10.0.0.7:3000/'), options, {
          now,
          domain: 'example.com',
        }),
      ).domain
    expect(behind({ host: 'www.example.com' })).toBe('example.com')
    expect(behind({ 'x-forwarded-host': 'www.example.com' })).toBe('example.com')
    expect(behind({ 'x-forwarded-host': 'www.example.com, inner.test' })).toBe('example.com')
    expect(behind({ origin: 'https://www.example.com', 'sec-fetch-site': 'same-origin' })).toBe('example.com')
    expect(behind({ origin: 'https://www.example.com', 'sec-fetch-site': 'cross-site' })).toBeUndefined()
    expect(behind({ host: 'not a host' })).toBeUndefined()
    expect(behind({})).toBeUndefined()
  })
})

describe('Secure', () => {
  const isSecure = (url: string, headers: Record<string, string> = {}) =>
    parts(consentCookie(get({ cookie: cookies({}), ...headers }, url), options, { now })).secure === true

  it('is said where the browser sees https', () => {
    expect(isSecure('https://www.example.com/')).toBe(true)
    expect(isSecure('http://localhost:8080/')).toBe(false)
  })
  it('goes by what the proxy says, the outermost of several', () => {
    expect(isSecure('http://10.0.0.7/', { 'x-forwarded-proto': 'https' })).toBe(true)
    expect(isSecure('http://10.0.0.7/', { 'x-forwarded-proto': 'https, http' })).toBe(true)
    expect(isSecure('http://10.0.0.7/', { 'x-forwarded-proto': 'http,https' })).toBe(false)
    expect(isSecure('http://10.0.0.7/', { 'x-forwarded-proto': 'nonsense 7' })).toBe(false)
  })
  it('goes by the page’s origin where a POST tells it', () => {
    const line = (origin: string) =>
      parts(
        consentCookie(post({}, { origin, cookie: cookies({}) }, 'http://10.0.0.7:3000/consent'), options, {
          now,
        }),
      )
    expect(line('https://www.example.com').secure).toBe(true)
    expect(line('http://www.example.com')).not.toHaveProperty('secure')
    expect(line('null')).not.toHaveProperty('secure')
  })
})

describe('another record than the visitor’s own', () => {
  const account = text({ at: daysAgo(30), act: 'reject-all', choices: { analytics: false } })
  it('is written in its place, word for word and with its own time', () => {
    const line = renewed(cookies({}), { record: account })
    expect(line).toMatchObject({ value: account, 'max-age': `${335 * day}` })
    expect(renewed('', { record: account })?.value).toBe(account)
  })
  it.each(['', 'null', '2.later', `${text()}; Domain=com`, `${text()}\r\nSet-Cookie: a=b`, ` ${text()}`])(
    'is not written where it is none: %j',
    record => expect(renewed(cookies({}), { record })).toBeUndefined(),
  )
  it('is not written where it has run out', () => {
    expect(renewed(cookies({}), { record: text({ at: daysAgo(365) }) })).toBeUndefined()
  })
})

describe('a record is forgotten', () => {
  it('where it is kept', () => {
    const line = forgottenCookie(get({ cookie: cookies({}) }), options, 'example.com')
    expect(line).toMatch(new RegExp(`^${name}=;`))
    expect(parts(line)).toEqual({
      value: '',
      path: '/',
      'max-age': '0',
      domain: 'example.com',
      samesite: 'Lax',
      secure: true,
    })
  })
  it('on the domain of the options, or the host alone', () => {
    const own = { cookie: { domain: '.example.com', name: 'own', path: '/shop' } }
    expect(parts(forgottenCookie(get(), own))).toMatchObject({ domain: 'example.com', path: '/shop' })
    expect(parts(forgottenCookie(get(), options))).not.toHaveProperty('domain')
    expect(parts(forgottenCookie(get(), options, 'a.test; Path=/x'))).not.toHaveProperty('domain')
  })
})

it('a host that is none throws nothing, however often it comes', () => {
  // Once it is compiled for speed, Node 20's `URL.canParse` reads such a text as UTF-8, and says yes.
  const request = get(
    { cookie: cookies({}), host: 'Ã\x80', origin: 'http://Ã\x80' },
    'https://www.example.com/',
  )
  for (let time = 0; time < 5000; time++) forgottenCookie(request, options, 'example.com')
  expect(parts(forgottenCookie(request, options, 'example.com'))).toMatchObject({
    domain: 'example.com',
    secure: true,
  })
})

it('mistakes in the options throw', () => {
  expect(() => consentCookie(get(), { cookie: { name: 'a b' } })).toThrow(
    expect.objectContaining({ code: 'bad-cookie' }),
  )
  expect(() => forgottenCookie(get(), { region: 'Germany' })).toThrow(
    expect.objectContaining({ code: 'bad-region' }),
  )
})
