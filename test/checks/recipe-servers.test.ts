import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { NextRequest } from 'next/server'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import hono from '../../docs/recipes/hono.mjs'
import { receipts } from '../../docs/recipes/keep.mjs'
import { OPTIONS, POST } from '../../docs/recipes/next/app/consent/route.ts'
import { config, proxy } from '../../docs/recipes/next/proxy.ts'
import { cookies, parts, receipt } from '../server/samples.ts'

// The recipes of docs/recipes as sites run them, with the package that is built.

const fresh = { at: Math.floor(Date.now() / 1e3) - 60 }
const stops: (() => unknown)[] = []
afterAll(() => Promise.all(stops.map(stop => stop())))
beforeEach(() => void receipts.splice(0))

const portOf = (server: Server) => (server.address() as AddressInfo).port

async function listening(server: Server) {
  if (!server.listening) await once(server, 'listening')
  stops.push(() => new Promise(done => server.close(done)))
  return `http://127.0.0.1:${portOf(server)}`
}

/** What a page's `fetch` sends, to a server or a function that answers. */
const sent = (url: string, body: unknown, headers: Record<string, string> = {}) =>
  new Request(url, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'text/plain;charset=UTF-8', 'sec-fetch-site': 'same-origin', ...headers },
  })

/** The story of each endpoint: a receipt is kept once and the cookie renewed; a stranger is refused. */
async function takesReceipts(url: string, answer: (request: Request) => Promise<Response> | Response) {
  const cookie = cookies(fresh)
  for (let twice = 0; twice < 2; twice++) {
    const { status, headers } = await answer(sent(url, { ...receipt(), renew: '' }, { cookie }))
    expect(status).toBe(204)
    const line = parts(headers.getSetCookie()[0])
    expect(`clientlink_choices=${line.value}`).toBe(cookie)
    expect(Number(line['max-age'])).toBeGreaterThan(364 * 86400)
  }
  expect(receipts).toEqual([{ ...receipt(), receivedAt: expect.any(Number) }])

  const stranger = await answer(
    sent(url, receipt({ id: 'b'.repeat(22) }), { 'sec-fetch-site': 'cross-site' }),
  )
  expect([stranger.status, (await stranger.json()).code]).toEqual([403, 'other-origin'])
  const broken = await answer(sent(url, 'no receipt', { cookie }))
  expect([broken.status, broken.headers.getSetCookie()]).toEqual([400, []])
  const large = await answer(sent(url, { ...receipt(), pad: 'x'.repeat(5000) }))
  expect(large.status).toBe(413)
  expect(receipts).toHaveLength(1)
}

vi.stubEnv('PORT', '0')
const { server: express } = await import('../../docs/recipes/express.mjs')
vi.unstubAllEnvs()

describe('Express', () => {
  let home = ''
  beforeAll(async () => {
    home = await listening(express)
  })

  test('takes receipts and renews the cookie', () => takesReceipts(`${home}/consent`, fetch))
  test('tells a page its region, and sends no cookie with it', async () => {
    const quebec = { 'cloudfront-viewer-country': 'CA', 'cloudfront-viewer-country-region': 'QC' }
    const { headers } = await fetch(home, { headers: { ...quebec, cookie: cookies(fresh) } })
    expect(headers.get('server-timing')).toBe('region;desc=CA-QC')
    expect(headers.getSetCookie()).toEqual([])
    expect((await fetch(home)).headers.get('server-timing')).toBeNull()
  })
  test('clears after a no what scripts cannot', async () => {
    const clear = (cookie: string, site = 'same-origin') =>
      fetch(`${home}/consent/clear`, { method: 'POST', headers: { cookie, 'sec-fetch-site': site } })
    const refused = { ...fresh, act: 'reject-all', choices: { functional: false, analytics: false } } as const
    const { headers } = await clear(`_stats=1; sid=2; ${cookies(refused)}`)
    expect(headers.getSetCookie()).toEqual([
      '_stats=; Path=/; Max-Age=0',
      '_stats=; Path=/consent; Max-Age=0',
    ])
    expect((await clear('_stats=1', 'cross-site')).status).toBe(403)
  })
})

describe('Hono', () => {
  // On Node it needs an adapter; this is one.
  const server = createServer(async (request, response) => {
    const chunks = await request.toArray()
    const answer = await hono.fetch(
      new Request(`http://${request.headers.host}${request.url}`, {
        method: request.method ?? 'GET',
        headers: request.headers as Record<string, string>,
        ...(chunks.length && { body: Buffer.concat(chunks) }),
      }),
    )
    response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text())
  })
  let home = ''
  beforeAll(async () => {
    home = await listening(server.listen(0))
  })

  test('takes receipts and renews the cookie', () => takesReceipts(`${home}/consent`, fetch))
  test('draws what holds for a visitor, and tells the region', async () => {
    const report = async (headers: Record<string, string>) => {
      const answer = await fetch(`${home}/report`, { headers })
      expect(answer.headers.get('cache-control')).toContain('no-store')
      return [await answer.text(), answer.headers.get('server-timing')]
    }
    expect(await report({ 'cf-ipcountry': 'DE' })).toEqual(['without charts', 'region;desc=DE'])
    expect(await report({ 'cf-ipcountry': 'US' })).toEqual(['with charts', 'region;desc=US'])
    expect(await report({ 'cf-ipcountry': 'US', 'sec-gpc': '1' })).toEqual([
      'without charts',
      'region;desc=US',
    ])
    expect(await report({})).toEqual(['without charts', null])
  })
})

describe('Next.js', () => {
  const seen = (headers: Record<string, string>) =>
    proxy(new NextRequest('https://www.example.com/pricing', { headers })).headers

  test('takes receipts and renews the cookie', () => takesReceipts('https://www.example.com/consent', POST))
  test('answers who asks beforehand, too', async () => {
    const ask = new Request('https://www.example.com/consent', { method: 'OPTIONS' })
    expect((await OPTIONS(ask)).status).toBe(405)
  })
  test('its proxy tells a page its region, and lets it through', () => {
    const headers = seen({ 'x-vercel-ip-country': 'CA', 'x-vercel-ip-country-region': 'QC' })
    expect(headers.get('server-timing')).toBe('region;desc=CA-QC')
    expect(headers.get('x-middleware-next')).toBe('1')
    expect(seen({}).get('server-timing')).toBeNull()
  })
  test('its proxy is asked for pages alone', () => {
    const asks = (path: string) => config.matcher.some(one => new RegExp(`^${one}$`).test(path))
    expect(['/', '/pricing', '/de/pricing'].filter(path => !asks(path))).toEqual([])
    expect(['/consent', '/api/x', '/_next/static/a.js', '/mark.svg'].filter(asks)).toEqual([])
  })
})
