import { beforeEach, expect, it, vi } from 'vitest'
import { cookieJar } from '../../../src/browser/cookie-jar.ts'
import { cookieNames, setCookie } from '../../../src/browser/cookies.ts'
import { noCookies } from '../no-cookies.ts'

beforeEach(noCookies)

/** What is written to `document.cookie` during a call. */
function writtenBy(call: () => void): string[] {
  const written: string[] = []
  const { set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie') ?? {}
  vi.spyOn(Document.prototype, 'cookie', 'set').mockImplementation(function (this: Document, text) {
    written.push(text)
    set?.call(this, text)
  })
  call()
  vi.restoreAllMocks()
  return written
}

it('writes for a year, lax, secure on https, on the widest domain that takes it', () => {
  const written = writtenBy(() => expect(cookieJar('ours', '/').write('1.x')).toBe(true)).at(-1)
  expect(written).toMatch(/^ours=1\.x;/)
  expect(written).toMatch(/domain=clientlink\.test/)
  expect(written).toMatch(/samesite=lax/i)
  expect(written).toMatch(/secure/)
  const expires = Date.parse(/expires=([^;]*)/.exec(written ?? '')?.[1] ?? '')
  expect(Math.round((expires - Date.now()) / 864e5)).toBe(365)
})

it('probes for the domain once, and leaves nothing of the probe', () => {
  const jar = cookieJar('ours', '/')
  expect(writtenBy(() => jar.write('1')).filter(text => text.startsWith('ours_probe'))).not.toEqual([])
  expect(cookieNames()).toEqual(['ours'])
  expect(writtenBy(() => jar.write('2'))).toHaveLength(1)
})

it('takes a domain that was given without a probe', () => {
  const written = writtenBy(() => cookieJar('ours', '/', 'www.clientlink.test').write('1'))
  expect(written).toHaveLength(1)
  expect(written[0]).toContain('domain=www.clientlink.test')
})

it('keeps a value as it is', () => {
  const value = '1.ia0.t4kz8c.20260301.Yq1_-3.analytics:1'
  const jar = cookieJar('ours', '/')
  jar.write(value)
  expect(jar.read()).toEqual([value])
  expect(document.cookie).toBe(`ours=${value}`)
})

it('puts one cookie in the place of two', () => {
  setCookie('ours=host;path=/')
  setCookie('ours=wide;path=/;domain=clientlink.test')
  const jar = cookieJar('ours', '/')
  expect(jar.read()).toHaveLength(2)
  jar.write('new')
  expect(jar.read()).toEqual(['new'])
})

it('says so when a value was not taken', () => {
  vi.spyOn(Document.prototype, 'cookie', 'set').mockImplementation(() => {})
  expect(cookieJar('ours', '/').write('1')).toBe(false)
  vi.restoreAllMocks()
})

it('erases what it holds', () => {
  const jar = cookieJar('ours', '/')
  jar.write('1')
  jar.erase()
  expect(jar.read()).toEqual([])
})
