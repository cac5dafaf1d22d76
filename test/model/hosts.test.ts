import { describe, expect, it } from 'vitest'
import { isHost } from '../../src/model/check.ts'
import { matcher } from '../../src/model/declarations.ts'
import { coversUrl, plain } from '../../src/model/hosts.ts'
import { never } from '../../src/model/never.ts'

const own = 'https://www.clientlink.test'
const covers = (host: string, url: string) => coversUrl(host, new URL(url, own), own)

describe('a host', () => {
  it('covers itself and its subdomains, and no other that ends alike', () => {
    expect(covers('example.com', 'https://example.com/a')).toBe(true)
    expect(covers('example.com', 'https://eu.example.com/')).toBe(true)
    expect(covers('example.com', 'https://badexample.com/')).toBe(false)
    expect(covers('example.com', 'https://example.com.evil.test/')).toBe(false)
    expect(covers('example.com', '/example.com/')).toBe(false)
  })
  it('with a port covers that port alone, and without one every port', () => {
    expect(covers('localhost:1', 'http://localhost:1/')).toBe(true)
    expect(covers('localhost:1', 'http://localhost:2/')).toBe(false)
    expect(covers('localhost', 'http://localhost:2/')).toBe(true)
  })
  it('with a path covers what begins so, its query included', () => {
    expect(covers('www.example.com/ahoy/', 'https://www.example.com/ahoy/visits')).toBe(true)
    expect(covers('www.example.com/ahoy/', 'https://www.example.com/ahoi/')).toBe(false)
    expect(covers('example.com/tag?id=AW-', 'https://example.com/tag?id=AW-1')).toBe(true)
    expect(covers('example.com/tag?id=AW-', 'https://example.com/tag?id=G-1')).toBe(false)
  })
  it('that is a path covers the page’s own origin alone', () => {
    expect(covers('/ahoy/', '/ahoy/visits')).toBe(true)
    expect(covers('/ahoy/*', '/ahoy/visits')).toBe(true)
    expect(covers('/ahoy/', 'https://other.test/ahoy/visits')).toBe(false)
  })
})

describe('the advertising trackers', () => {
  const refuses = (url: string) => never.some(host => covers(host, url))

  it('are all hosts', () => {
    expect(never.filter(host => !isHost(host))).toEqual([])
  })
  it.each([
    ['the Meta pixel', 'https://connect.facebook.net/en_US/fbevents.js'],
    ['its image', 'https://www.facebook.com/tr?id=1&ev=PageView&noscript=1'],
    ['a Google Ads tag', 'https://www.googletagmanager.com/gtag/js?id=AW-123'],
    ['a DoubleClick tag', 'https://stats.g.doubleclick.net/dc.js'],
    ['the LinkedIn Insight tag', 'https://snap.licdn.com/li.lms-analytics/insight.min.js'],
    ['its image', 'https://px.ads.linkedin.com/collect/?pid=1&fmt=gif'],
  ])('hold %s', (_, url) => {
    expect(refuses(url)).toBe(true)
  })
  it.each([
    ['an analytics tag of the same host', 'https://www.googletagmanager.com/gtag/js?id=G-123'],
    ['a page of the same company', 'https://www.facebook.com/clientlink'],
    ['our own pages', '/tr'],
  ])('leave %s alone', (_, url) => {
    expect(refuses(url)).toBe(false)
  })
})

describe('the claim on an address', () => {
  const claim = (category: string, pattern: string) => ({ category, pattern, kind: 'host' as const })
  const found = (url: string, ...claims: ReturnType<typeof claim>[]) =>
    matcher(claims, own)('host', plain(new URL(url, own)))?.category

  it('is that of the longest host or path', () => {
    const claims = [claim('a', 'example.com'), claim('b', 'cdn.example.com'), claim('c', 'example.com/maps/')]
    expect(found('https://example.com/', ...claims)).toBe('a')
    expect(found('https://eu.cdn.example.com/', ...claims)).toBe('b')
    expect(found('https://www.example.com/maps/1', ...claims)).toBe('c')
    expect(found('https://example.org/', ...claims)).toBeUndefined()
  })
  it('is that of the necessary category before any other', () => {
    expect(
      found('https://example.com/tag/', claim('a', 'example.com/tag/'), claim('necessary', 'example.com')),
    ).toBe('necessary')
  })
  it('is found for sockets, ports and paths of the page itself', () => {
    expect(found('wss://live.example.com/', claim('a', 'example.com'))).toBe('a')
    expect(found('http://localhost:8080/', claim('a', 'localhost:8080'))).toBe('a')
    expect(found('/ahoy/visits', claim('a', '/ahoy/'))).toBe('a')
    expect(found('wss://www.clientlink.test/ahoy/', claim('a', '/ahoy/'))).toBe('a')
    expect(found('https://other.test/ahoy/', claim('a', '/ahoy/'))).toBeUndefined()
  })
  it('tells two addresses of one host apart', () => {
    const claims = [claim('a', 'example.org/maps/'), claim('b', 'example.org/e?id=A')]
    expect(found('https://example.org/maps/', ...claims)).toBe('a')
    expect(found('https://example.org/', ...claims)).toBeUndefined()
    expect(found('https://example.org/e?v=1&id=A-1', ...claims)).toBe('b')
    expect(found('https://example.org/e&id=A-1', ...claims)).toBeUndefined()
  })
  it('is the same whoever the address names as its user', () => {
    expect(found('https://someone:secret@example.com/', claim('a', 'example.com'))).toBe('a')
    expect(found('https://example.com:secret@other.test/', claim('a', 'example.com'))).toBeUndefined()
  })
})
