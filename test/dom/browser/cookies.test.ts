import { beforeEach, expect, it, vi } from 'vitest'
import {
  cookieNames,
  cookieValues,
  domainSuffixes,
  eraseCookie,
  setCookie,
} from '../../../src/browser/cookies.ts'
import { noCookies } from '../no-cookies.ts'

beforeEach(noCookies)

it('names every cookie once, in the browser’s order', () => {
  setCookie('one=1;path=/')
  setCookie('two=a=b;path=/')
  expect(cookieNames()).toEqual(['one', 'two'])
  expect(cookieValues('two')).toEqual(['a=b'])
})

it('has no name where there is no cookie', () => {
  expect(cookieNames().filter(Boolean)).toEqual([])
  expect(cookieValues('one')).toEqual([])
})

it('takes no name for another one that begins alike', () => {
  setCookie('one_more=1;path=/')
  expect(cookieValues('one')).toEqual([])
})

it('gives both values where two domains hold the same name', () => {
  setCookie('one=host;path=/')
  setCookie('one=wide;path=/;domain=clientlink.test')
  expect(cookieValues('one').sort()).toEqual(['host', 'wide'])
})

it('finds the domains above a host, the widest first', () => {
  expect(domainSuffixes()).toEqual(['clientlink.test', 'www.clientlink.test'])
})

it('erases with every domain, every path above the page, and the partition', () => {
  history.replaceState(null, '', '/shop/deep/page')
  const written: string[] = []
  vi.spyOn(Document.prototype, 'cookie', 'set').mockImplementation(text => written.push(text))
  eraseCookie('one')
  vi.restoreAllMocks()
  history.replaceState(null, '', '/')
  const domains = ['', ';domain=clientlink.test', ';domain=www.clientlink.test']
  const paths = ['/', '/shop', '/shop/', '/shop/deep', '/shop/deep/', '/shop/deep/page', '/shop/deep/page/']
  for (const domain of domains)
    for (const path of paths)
      for (const partition of ['', ';secure;partitioned'])
        expect(written).toContain(`one=;max-age=0;path=${path}${domain}${partition}`)
  expect(written).toHaveLength(domains.length * paths.length * 2)
})

it('does nothing where cookies throw', () => {
  const fail = () => {
    throw new DOMException('blocked', 'SecurityError')
  }
  vi.spyOn(Document.prototype, 'cookie', 'get').mockImplementation(fail)
  vi.spyOn(Document.prototype, 'cookie', 'set').mockImplementation(fail)
  expect(cookieNames()).toEqual([])
  expect(() => eraseCookie('one')).not.toThrow()
  vi.restoreAllMocks()
})
