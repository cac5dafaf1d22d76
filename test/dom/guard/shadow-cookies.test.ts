import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { shadows } from '../../../src/guard/shadow.ts'
import { readCookie, type ShadowCookie, shelve, visible } from '../../../src/guard/shadow-cookies.ts'

// jsdom does not say, though the page is on https.
beforeEach(() => void vi.stubGlobal('isSecureContext', true))
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
  history.replaceState(null, '', '/')
})

/** What a page reads after these were written. */
function read(...texts: string[]): string {
  const shadow = shadows(() => {})<ShadowCookie>()
  for (const text of texts) {
    const cookie = readCookie(text)
    if (cookie) shelve(shadow, cookie)
  }
  return visible(shadow)
    .map(({ name, value }) => `${name}=${value}`)
    .join('; ')
}

it('puts a cookie at the end when it has a new value', () => {
  expect(read('a=1', 'b=2', 'a=3')).toBe('b=2; a=3')
  expect(read('a=1', 'b=2', 'a=1')).toBe('a=1; b=2')
})

it('keeps one cookie for each name, domain and path', () => {
  expect(read('a=1;path=/', 'a=2;path=/', 'b=3; Path=/ ; SameSite=Lax')).toBe('a=2; b=3')
  expect(read('a=1;path=/', 'a=2;path=/;domain=clientlink.test')).toBe('a=1; a=2')
  expect(read('a=1;path=/;domain=clientlink.test', 'a=2;path=/;domain=.CLIENTLINK.test')).toBe('a=2')
})

it('shows a page the cookies of its own path and those above, the longest first', () => {
  history.replaceState(null, '', '/shop/deep/page')
  expect(
    read(
      'root=1;path=/',
      'shop=1;path=/shop',
      'deep=1;path=/shop/deep/',
      'other=1;path=/sh',
      'beside=1;path=/shop/deep/page2',
      'here=1',
    ),
  ).toBe('deep=1; here=1; shop=1; root=1')
})

it('ends a cookie by its age before its date', () => {
  expect(read('a=1', 'a=;max-age=0')).toBe('')
  expect(read('a=1', 'a=;expires=Thu, 01 Jan 1970 00:00:00 GMT')).toBe('')
  expect(read('a=1;max-age=60;expires=Thu, 01 Jan 1970 00:00:00 GMT')).toBe('a=1')
  expect(read('a=1;max-age=soon')).toBe('a=1')
  // No date for a browser, though JavaScript takes it for one.
  expect(read('a=1;expires=0')).toBe('a=1')
  const shadow = shadows(() => {})<ShadowCookie>()
  vi.useFakeTimers()
  shelve(shadow, readCookie('a=1;max-age=1') as ShadowCookie)
  vi.advanceTimersByTime(2000)
  expect(visible(shadow)).toEqual([])
})

it.each([
  ['another site', 'a=1;domain=example.com'],
  ['a whole top-level domain', 'a=1;domain=test'],
  ['what is too long', `a=${'x'.repeat(4097)}`],
  ['a host cookie with a domain', '__Host-a=1;secure;path=/;domain=clientlink.test'],
  ['a host cookie below a path', '__Host-a=1;secure;path=/shop'],
  ['a secure name that is not', '__Secure-a=1'],
])('does not take %s', (_, text) => {
  expect(read(text)).toBe('')
})

it('reads a name as the browser does', () => {
  expect(readCookie(' a = b=c ;path=/')).toMatchObject({ name: 'a', value: 'b=c' })
  expect(readCookie('alone')).toMatchObject({ name: '', value: 'alone' })
})
