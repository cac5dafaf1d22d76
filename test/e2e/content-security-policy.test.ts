import { contentSecurityPolicy } from '../../src/server/content-security-policy.ts'
import { expect, test } from './fixtures.ts'

test('a page with the policy reaches what is declared, and the browser refuses the rest', async ({
  page,
  put,
  asked,
  ownPages,
}) => {
  const at = (host: string, path = '') => `${host}:${ownPages.port}${path}`
  const added = contentSecurityPolicy({
    never: ['tags.vendor.test', at('other.test')],
    categories: {
      functional: { declares: [{ host: at('video.localhost') }] },
      analytics: {
        declares: [
          { host: at('vendor.test') },
          { host: at('cdn.vendor.test', '/v1/') },
          { host: at('other.test') },
        ],
      },
    },
  })
  const add = (name: keyof typeof added) => [name, "'self'", ...added[name]].join(' ')
  const policy = [
    "default-src 'none'",
    add('connect-src'),
    add('script-src'),
    add('img-src'),
    add('frame-src'),
  ].join('; ')

  const reached = [
    at('vendor.test', '/a'),
    at('cdn.vendor.test', '/v1/a'),
    at('video.localhost', '/a'),
    at('eu.video.localhost', '/a'),
  ]
  const refused = [
    at('tags.vendor.test', '/a'),
    at('cdn.vendor.test', '/v2/a'),
    at('other.test', '/a'),
    at('posthog.localhost', '/a'),
  ]
  // Every address is asked for in all four ways.
  const ways = ['fetch', 'script', 'img', 'iframe']
  for (const path of ['/a', '/v1/a', '/v2/a']) put(path, { type: 'text/javascript' })
  put('/try.js', {
    type: 'text/javascript',
    body: `for (const place of ${JSON.stringify([...reached, ...refused])}) {
      fetch('//' + place + '?fetch').catch(() => {})
      for (const name of ['script', 'img', 'iframe'])
        document.body.append(Object.assign(document.createElement(name), { src: '//' + place + '?' + name }))
    }`,
  })
  const body = '<!doctype html><title>Page</title><body><script src="/try.js"></script>'
  const told: string[] = []
  await page.exposeFunction('tell', (text: string) => told.push(text))
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) =>
      Object(window).tell(`${new URL(blockedURI).host} ${effectiveDirective}`),
    ),
  )
  await page.goto(put('/page', { body, headers: { 'content-security-policy': policy } }))

  const perPlace = (url: string) => asked().filter(one => one === url.replace(/:\d+/, '')).length
  for (const url of reached) await expect.poll(() => perPlace(url)).toBe(ways.length)
  const directives = ['connect-src', 'frame-src', 'img-src', 'script-src-elem']
  const expected = refused.flatMap(url => directives.map(name => `${url.split('/', 1)} ${name}`))
  await expect.poll(() => [...told].sort()).toEqual(expected.sort())
  expect(refused.map(perPlace)).toEqual([0, 0, 0, 0])
})
