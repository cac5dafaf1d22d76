import { describe, expect, it } from 'vitest'
import type { ConsentOptions, Endpoint } from '../../src/model/options.ts'
import { contentSecurityPolicy } from '../../src/server/content-security-policy.ts'

/** The sources for what a site declares, of the directive that has no more than them. */
const sources = (declared: string[], never: string[] = [], more: ConsentOptions = {}) =>
  contentSecurityPolicy({
    ...more,
    never,
    categories: { analytics: { declares: declared.map(host => ({ host })) } },
  })['img-src']

describe('a policy', () => {
  it('has the hosts of every category, each once, and nothing else that is declared', () => {
    expect(
      contentSecurityPolicy({
        categories: {
          necessary: { declares: [{ host: 'api.example.com' }] },
          analytics: { declares: [[{ host: 'stats.example.com', purpose: 'Counts' }], { cookie: '_s' }] },
          heatmaps: { declares: [{ host: 'api.example.com' }, { storage: 'heat' }] },
        },
      })['script-src'],
    ).toEqual(['api.example.com', '*.api.example.com', 'stats.example.com', '*.stats.example.com'])
  })

  it('says the same for scripts, pictures and frames, and lets sockets connect too', () => {
    const policy = contentSecurityPolicy({ categories: { analytics: { declares: [{ host: 'a.test' }] } } })
    const both = ['a.test', '*.a.test']
    expect(policy).toEqual({
      'connect-src': [...both, 'wss://a.test', 'wss://*.a.test'],
      'script-src': both,
      'img-src': both,
      'frame-src': both,
    })
  })

  it('is empty for a site that declares no host', () => {
    expect(contentSecurityPolicy({})).toEqual({
      'connect-src': [],
      'script-src': [],
      'img-src': [],
      'frame-src': [],
    })
  })

  it('leaves paths of the own origin to ‘self’', () => {
    expect(sources(['/ahoy/', '/_vercel/*'])).toEqual([])
  })
})

describe('a declared host', () => {
  it('keeps its port', () => {
    expect(sources(['localhost:8080'])).toEqual(['localhost:8080', '*.localhost:8080'])
  })
  it('keeps a path that ends with a slash', () => {
    expect(sources(['www.example.com/ahoy/'])).toEqual(['www.example.com/ahoy/', '*.www.example.com/ahoy/'])
    expect(sources(['example.com/'])).toEqual(['example.com', '*.example.com'])
    expect(sources(['example.com/a/*'])).toEqual(['example.com/a/', '*.example.com/a/'])
  })
  it('has any other path as a file and as a folder', () => {
    expect(sources(['example.com/tag.js'])).toEqual([
      'example.com/tag.js',
      'example.com/tag.js/',
      '*.example.com/tag.js',
      '*.example.com/tag.js/',
    ])
  })
  it('loses its query, which no policy can say', () => {
    expect(sources(['example.com/tag/?id=G-1'])).toEqual(['example.com/tag/', '*.example.com/tag/'])
  })
  it('cannot end a source, a directive or a header', () => {
    expect(sources(['example.com/a;script-src,b\'"é/'])).toEqual([
      "example.com/a%3Bscript-src%2Cb'%22%C3%A9/",
      "*.example.com/a%3Bscript-src%2Cb'%22%C3%A9/",
    ])
  })
})

describe('what is never let through', () => {
  it('is left out, an advertising tracker or the site’s own', () => {
    expect(sources(['doubleclick.net', 'stats.g.doubleclick.net', 'Connect.Facebook.net'])).toEqual([])
    expect(sources(['ads.example.com/v1/'], ['example.com'])).toEqual([])
    expect(sources(['facebook.com/tr', 'www.facebook.com/tr/'])).toEqual([])
    expect(sources(['www.googletagmanager.com/gtag/js?id=AW-1'])).toEqual([])
  })
  it('is not opened by the wildcard of a declared host above it', () => {
    for (const host of ['ads.example.com', 'ads.example.com/', 'x.ads.example.com'])
      expect(sources(['example.com'], [host])).toEqual(['example.com'])
    expect(sources(['linkedin.com'])).toEqual(['linkedin.com'])
  })
  it('takes nothing from its neighbours', () => {
    const declared = ['www.facebook.com/plugins/', 'googletagmanager.com', 'notexample.com']
    expect(sources(declared, ['example.com', '/ads/'])).toEqual([
      'www.facebook.com/plugins/',
      '*.www.facebook.com/plugins/',
      'googletagmanager.com',
      '*.googletagmanager.com',
      'notexample.com',
      '*.notexample.com',
    ])
  })
})

describe('where receipts are sent', () => {
  const desks = (endpoint: Endpoint) => {
    const { 'connect-src': connect, ...others } = contentSecurityPolicy({ records: { endpoint } })
    expect(Object.values(others).flat()).toEqual([])
    return connect
  }
  it('may be connected to, and nothing else', () => {
    expect(desks('https://records.example.com/v1/consent?x=1')).toEqual(['records.example.com'])
    expect(desks('http://localhost:8080/consent')).toEqual(['localhost:8080'])
    expect(desks('//records.example.com/consent')).toEqual(['records.example.com'])
  })
  it('is each host of a map by region, once', () => {
    expect(
      desks({
        DE: 'https://eu.example.com/a',
        FR: 'https://eu.example.com/b',
        AU: '/consent',
        '*': 'https://us.example.com/',
      }),
    ).toEqual(['eu.example.com', 'us.example.com'])
  })
  it('needs nothing on the own origin, and cannot be told of a function', () => {
    for (const endpoint of [
      '/consent',
      'consent',
      './consent',
      '?consent',
      '',
      () => 'https://eu.example.com/',
    ])
      expect(desks(endpoint)).toEqual([])
  })
  it('stands once where a category declares it too', () => {
    const policy = contentSecurityPolicy({
      records: { endpoint: 'https://api.example.com/consent' },
      categories: { necessary: { declares: [{ host: 'api.example.com' }] } },
    })
    expect(policy['connect-src'].filter(source => source === 'api.example.com')).toHaveLength(1)
  })
  it.each([
    'https://',
    'https://a b.test/',
    'https://a;script-src/',
    "https://'unsafe-inline'/",
    'https://a,b.test/',
  ])('cannot be %s, which would end a source or a directive', endpoint => {
    expect(() => desks(endpoint)).toThrow(expect.objectContaining({ code: 'bad-url' }))
  })
})

it('throws for mistakes, in hosts and elsewhere', () => {
  const codeOf = (make: () => unknown) => {
    try {
      return make()
    } catch (error) {
      return Object(error).code
    }
  }
  expect(codeOf(() => sources(['https://example.com']))).toBe('bad-host')
  expect(codeOf(() => sources(['example.com:99999']))).toBe('bad-host')
  expect(codeOf(() => sources([], ['*.example.com']))).toBe('bad-host')
  expect(codeOf(() => sources([], [], { region: 'Germany' }))).toBe('bad-region')
})
