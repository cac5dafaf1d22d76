import { EdgeVM } from '@edge-runtime/vm'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { readConsent } from '../../src/server/index.ts'
import { cookies, daysAgo, now, options, parts, receipt } from '../server/samples.ts'
import { importsOf, sources } from '../tools/house.ts'

// The entry as it is built, in an engine that has the web's names and none of Node's.

const { outputFiles } = await build({
  entryPoints: ['dist/server/index.js'],
  bundle: true,
  format: 'iife',
  globalName: 'server',
  platform: 'neutral',
  write: false,
})
const vm = new EdgeVM({ initialCode: outputFiles[0]?.text ?? '' })

/** What an expression gives there; values go in and out as JSON. */
const there = async (code: string, given: object = {}) => {
  const result = await vm.evaluate(
    `(async given => JSON.stringify({ result: await (${code}) }))(${JSON.stringify({ options, now, ...given })})`,
  )
  return JSON.parse(result).result
}

test('there is no Node there', async () => {
  expect(
    await there('[typeof require, typeof Buffer, typeof process, typeof fetch, typeof Request]'),
  ).toEqual(['undefined', 'undefined', 'undefined', 'function', 'function'])
})

describe('at an edge', () => {
  test('readConsent says what it says in Node, of a request as of a header', async () => {
    const cookie = cookies({ policy: '2026-03-01', at: daysAgo(3) })
    for (const region of ['DE', 'US', null]) {
      const expected = readConsent(cookie, options, { region, now })
      expect(
        await there(
          'server.readConsent(given.cookie, given.options, { region: given.region, now: given.now })',
          {
            cookie,
            region,
          },
        ),
      ).toEqual(expected)
      const headers = { cookie, 'cf-ipcountry': region ?? 'XX' }
      expect(
        await there(
          `server.readConsent(new Request('https://a.test/', { headers: given.headers }), given.options, { now: given.now })`,
          { headers },
        ),
      ).toEqual(expected)
    }
  })

  test('regionFrom and serverTiming tell the region, from base64 too', async () => {
    const tell = 'server.serverTiming(server.regionFrom(new Headers(given.headers)))'
    expect(
      await there(tell, { headers: { 'x-vercel-ip-country': 'CA', 'x-vercel-ip-country-region': 'QC' } }),
    ).toBe('region;desc=CA-QC')
    const geo = btoa(JSON.stringify({ country: { code: 'DE' } }))
    expect(await there(tell, { headers: { 'x-nf-geo': geo } })).toBe('region;desc=DE')
    expect(await there(tell, { headers: {} })).toBe('')
  })

  test('handleConsent takes a receipt and renews the cookie, or says why not', async () => {
    const ask = (body: unknown, headers = {}) =>
      there(
        `(async () => {
          const kept = []
          const request = new Request('https://www.example.com/consent', { method: 'POST', body: given.body, headers: given.headers })
          const { options, now } = given
          const answer = await server.handleConsent(request, { options, now, keep: one => kept.push(one) })
          return { status: answer.status, text: await answer.text(), cookie: answer.headers.get('set-cookie'), kept }
        })()`,
        {
          body: typeof body === 'string' ? body : JSON.stringify(body),
          headers: {
            'content-type': 'text/plain',
            'sec-fetch-site': 'same-origin',
            cookie: cookies({ at: daysAgo(3) }),
            ...headers,
          },
        },
      )
    const { status, cookie, kept } = await ask({ ...receipt(), renew: 'example.com' })
    expect({ status, kept }).toEqual({ status: 204, kept: [{ ...receipt(), receivedAt: now }] })
    expect(parts(cookie)).toMatchObject({ domain: 'example.com', 'max-age': `${362 * 86400}`, secure: true })
    expect(await ask('x'.repeat(5000))).toMatchObject({ status: 413, kept: [], cookie: null })
    expect(await ask('{')).toMatchObject({ status: 400, kept: [], cookie: null })
    expect(await ask(receipt(), { 'sec-fetch-site': 'cross-site' })).toMatchObject({ status: 403, kept: [] })
  })

  test('the rest of the entry answers', async () => {
    const refused = readConsent('', options, { region: 'DE', now })
    expect(
      await there(
        `server.expiredCookies(new Request('https://a.test/', { headers: { cookie: '_stats=1' } }), given.state, given.options)`,
        { state: refused },
      ),
    ).toEqual(['_stats=; Path=/; Max-Age=0', '_stats=; Path=/; Max-Age=0; Domain=a.test'])
    const mine = cookies({}).replace(/^[^=]*=/, '')
    expect(await there('server.mergeRecords(given.mine, null, given.now)', { mine })).toBe(mine)
    expect(
      await there(
        `server.contentSecurityPolicy({ records: { endpoint: 'https://r.test/' } })['connect-src']`,
      ),
    ).toEqual(['r.test'])
    expect(
      await there(
        `(() => { try { server.readConsent('', { region: 'Germany' }) } catch (e) { return e.code } })()`,
      ),
    ).toBe('bad-region')
  })
})

test('the entry imports the model alone: nothing of Node, no package', () => {
  const seen = sources('src/server').flatMap(({ file, text }) => importsOf(file, text))
  expect(seen.length).toBeGreaterThan(20)
  expect(seen.filter(({ to }) => !/^src\/(server|model)\//.test(to))).toEqual([])
  const model = sources('src/model').flatMap(({ file, text }) => importsOf(file, text))
  expect(model.filter(({ to, how }) => how !== 'type' && !/^src\/model\//.test(to))).toEqual([])
})
