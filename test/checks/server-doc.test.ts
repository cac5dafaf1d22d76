import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { recipientHash } from '../../src/model/recipients.ts'
import { cookies, daysAgo, get, parts, post, receipt, text } from '../server/samples.ts'
import { examplesIn } from '../tools/examples.ts'

/** The examples of docs/server.md that have a name, as modules that can be imported. */
const files = new Map<string, string>(
  examplesIn(readFileSync('docs/server.md', 'utf8')).flatMap(({ code }) => {
    const name = /^\/\/ ([\w.-]+\.ts)\n/.exec(code)?.[1]
    return name ? [[`./${name}`, code] as const] : []
  }),
)

/** An example, with those it imports, on the package that is built. */
async function example(name: string) {
  const { outputFiles } = await build({
    entryPoints: [`./${name}`],
    bundle: true,
    format: 'esm',
    write: false,
    plugins: [
      {
        name: 'examples',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^\.\/[\w-]+\.ts$/ }, ({ path }) => ({ path, namespace: 'example' }))
          onResolve({ filter: /^@clientlink\/consent\/server$/ }, () => ({
            path: resolve('dist/server/index.js'),
          }))
          onLoad({ filter: /./, namespace: 'example' }, ({ path }) => ({
            contents: files.get(path) ?? '',
            loader: 'ts',
          }))
        },
      },
    ],
  })
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`)
}

const second = Math.floor(Date.now() / 1e3)

/** A record as this day's clock sees it: decided so many days ago. */
const decided = (days: number, differs: Parameters<typeof text>[0] = {}) =>
  text({ at: daysAgo(days) + second - daysAgo(0), policy: '2026-03-01', ...differs })
const no = { act: 'reject-all', choices: { functional: false, analytics: false } } as const

test('the endpoint takes a receipt', async () => {
  const { consent } = await example('endpoint.ts')
  const record = decided(8)
  const answer = await consent(post({ ...receipt(), renew: 'example.com' }, { cookie: cookies(record) }))
  expect(answer.status).toBe(204)
  expect(parts(answer.headers.getSetCookie()[0])).toMatchObject({ value: record, domain: 'example.com' })
})

test('the endpoint takes the receipt that is shown', async () => {
  const { consent } = await example('endpoint.ts')
  const shown = examplesIn(readFileSync('docs/server.md', 'utf8')).find(({ code }) =>
    code.includes('"version": 1'),
  )
  const sent = JSON.parse(shown?.code ?? '')
  expect(sent).toMatchObject({ act: 'save' })
  expect((await consent(post(sent))).status).toBe(204)
  expect((await consent(post({ ...sent, act: 'maybe' }))).status).toBe(400)
  expect((await consent(post(sent, { 'sec-fetch-site': 'cross-site' }))).status).toBe(403)
})

test('the page tells the region, draws what holds, and writes no cookie', async () => {
  const { page } = await example('page.ts')
  const seen = async (headers: Record<string, string>) => {
    const answer = page(get(headers))
    expect(answer.headers.getSetCookie()).toEqual([])
    return [await answer.text(), answer.headers.get('server-timing')]
  }
  expect(await seen({ 'cloudfront-viewer-country': 'US' })).toEqual(['with charts', 'region;desc=US'])
  expect(await seen({ 'cloudfront-viewer-country': 'DE' })).toEqual(['without', 'region;desc=DE'])
  expect(await seen({ 'cf-ipcountry': 'US' })).toEqual(['without', null])
})

test('what is refused is cleared, and nothing else, for pages of this origin', async () => {
  const { clear } = await example('clear.ts')
  const asked = (record: string, site = 'same-origin') =>
    clear(get({ cookie: `_stats=1; other=1; ${cookies(record)}`, 'sec-fetch-site': site }))
  expect(asked(decided(1, no)).headers.getSetCookie()).toContain('_stats=; Path=/; Max-Age=0')
  expect(`${asked(decided(1, no)).headers.getSetCookie()}`).not.toMatch(/other|clientlink/)
  const told = decided(1, { recipients: [recipientHash('Example Stats')] })
  expect(asked(told).headers.getSetCookie()).toEqual([])
  expect(asked(decided(1, no), 'cross-site').status).toBe(403)
})

test('a record follows its person to a device, and leaves it with them', async () => {
  const { login, logout } = await example('account.ts')
  const session: { account?: string; device?: string } = { account: decided(2, no) }
  const device = decided(30)
  expect(parts(login(get({ cookie: cookies(device) }), session)).value).toBe(decided(2, no))
  expect(session).toEqual({ account: decided(2, no), device })
  expect(parts(logout(get({ cookie: cookies(decided(2, no)) }), session)).value).toBe(device)

  const first: { account?: string; device?: string } = {}
  expect(parts(login(get({ cookie: cookies(device) }), first)).value).toBe(device)
  expect(first.account).toBe(device)
  expect(parts(logout(get({ cookie: cookies(device) }), {}))).toMatchObject({
    'max-age': '0',
    domain: 'example.com',
  })
  expect(login(get(), {})).toBeUndefined()
})
