import { describe, expect, it } from 'vitest'
import type { ConsentState } from '../../src/model/state.ts'
import { expiredCookies } from '../../src/server/expired-cookies.ts'
import { readConsent } from '../../src/server/read-consent.ts'
import { cookies, get, name, now, options, parts } from './samples.ts'

const refused = readConsent('', options, { region: 'DE', now })
const granted = readConsent(cookies({ policy: '2026-03-01' }), options, { region: 'US', now })

const lines = (cookie: string, url = 'https://www.example.com/', state: ConsentState = refused) =>
  expiredCookies(get({ cookie }, url), state, options)

/** Which cookies the lines delete. */
const names = (...from: Parameters<typeof lines>) => [
  ...new Set(lines(...from).map(line => line.split('=')[0])),
]

describe('what is cleared', () => {
  it('is what belongs to a refused category, by its name or its pattern', () => {
    expect(names('_stats=1; _stats_session=2; lang=de')).toEqual(['_stats', '_stats_session'])
  })
  it('is nothing of a category that is granted', () => {
    const more = { ...options, categories: { analytics: { declares: [{ cookie: '_stats*' }] } } }
    const state = readConsent(cookies({}), more, { region: 'US', now })
    expect(expiredCookies(get({ cookie: '_stats=1' }), state, more)).toEqual([])
    expect(granted.choices.functional).toBe(true)
    expect(names('lang=de', undefined, granted)).toEqual([])
  })
  it('is what a withdrawal of functional leaves', () => {
    const state = readConsent(
      cookies({ act: 'reject-all', choices: { functional: false, analytics: false } }),
      options,
      {
        region: 'DE',
        now,
      },
    )
    expect(names('lang=de; _stats=1; sid=2', undefined, state)).toEqual(['lang', '_stats'])
  })
  it('is never what nobody declares, what is necessary, or the record of consent', () => {
    expect(lines(`sid=1; __Host-csrf=2; other=3; ${cookies({})}; ${name}=broken`)).toEqual([])
  })
  it('is never the record, though all names be declared', () => {
    const all = { categories: { analytics: { declares: [{ cookie: '*' }] } }, cookie: { name: 'own' } }
    const request = get({ cookie: `own=x; a=1; own=y; sid=2` })
    // The options refuse that; what is resolved by a script tag might still hold it.
    expect(() => expiredCookies(request, refused, all)).toThrow(
      expect.objectContaining({ code: 'own-cookie' }),
    )
  })
  it('is nothing where a category is unknown to the state: it is refused', () => {
    const more = { categories: { heatmaps: { declares: [{ cookie: 'heat' }] } } }
    expect(expiredCookies(get({ cookie: 'heat=1' }), refused, more)).not.toEqual([])
  })
  it('is nothing where no cookie came', () => {
    expect(expiredCookies(get(), refused, options)).toEqual([])
    expect(lines('')).toEqual([])
  })
  it('is no key of another kind of the same name', () => {
    expect(lines('stats=1')).toEqual([])
  })
})

describe('where it is cleared', () => {
  const places = (url: string, cookie = '_stats=1') =>
    lines(cookie, url).map(line => {
      const { domain = '', path } = parts(line)
      return `${domain}${path}`
    })

  it('is the host and each domain above it, at the root and in the folder', () => {
    expect(places('https://a.www.example.com/shop/cart')).toEqual([
      '/',
      '/shop',
      'a.www.example.com/',
      'a.www.example.com/shop',
      'www.example.com/',
      'www.example.com/shop',
      'example.com/',
      'example.com/shop',
    ])
  })
  it('is the root alone for a page at the root', () => {
    expect(places('https://example.com/about?x=/y/')).toEqual(['/', 'example.com/'])
  })
  it.each(['http://localhost:8080/', 'http://127.0.0.1:8080/', 'http://[::1]/'])(
    'is the host alone where none lies above: %s',
    url => expect(places(url)).toEqual(['/']),
  )
  it('can end no line', () => {
    for (const line of lines('_stats=1', 'https://www.example.com/a;Domain=com/b%0d%0ac/d e/f')) {
      expect(line).not.toMatch(/[\r\n]/)
      expect(parts(line)).not.toMatchObject({ domain: 'com' })
      expect(Object.keys(parts(line)).sort().join()).toMatch(/^(domain,)?max-age,path,value$/)
    }
  })
  it('is a secure place for names that may only be there', () => {
    for (const line of lines('__Host-seen=1')) expect(parts(line).secure).toBe(true)
    const own = { categories: { analytics: { declares: [{ cookie: '__Secure-seen' }] } } }
    for (const line of expiredCookies(get({ cookie: '__Secure-seen=1' }), refused, own))
      expect(parts(line).secure).toBe(true)
    for (const line of lines('_stats=1')) expect(parts(line)).not.toHaveProperty('secure')
  })
})

describe('a line', () => {
  it('deletes, and says no value', () => {
    for (const line of lines('_stats=secret')) {
      expect(parts(line)).toMatchObject({ value: '', 'max-age': '0' })
      expect(line).not.toContain('secret')
    }
  })
  it('stands once for a cookie that came twice', () => {
    expect(new Set(lines('_stats=1; _stats=2')).size).toBe(lines('_stats=1; _stats=2').length)
  })
})

describe('one answer', () => {
  const many = Array.from({ length: 200 }, (_, i) => `_stats_${i}=1`)
  it('stays below what a proxy lets through', () => {
    const url = 'https://a.b.c.example.com/some/folder/of/a/shop/page'
    expect(lines(many.join('; '), url).join('').length).toBeLessThan(4096)
    expect(
      lines(many.map(one => `_stats${'x'.repeat(100)}${one}`).join('; '), url).join('').length,
    ).toBeLessThan(4096)
  })
  it('clears each cookie it names everywhere, and leaves the others to the next', () => {
    const cleared = names(many.join('; '))
    expect(cleared.length).toBeGreaterThan(5)
    expect(lines(many.join('; ')).length).toBe(cleared.length * lines('_stats=1').length)
    const left = many.filter(pair => !cleared.includes(pair.split('=')[0]))
    expect(names(left.join('; '))).not.toContain(cleared[0])
  })
  it('clears one whose name is long, too', () => {
    expect(names(`_stats${'x'.repeat(1500)}=1`)).toHaveLength(1)
  })
})
