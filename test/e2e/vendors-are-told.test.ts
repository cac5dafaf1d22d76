import type { Page } from '@playwright/test'
import { build } from 'esbuild'
import { expect, test } from './fixtures.ts'

// The page has the real SDKs of three vendors, each of them started whatever was chosen; see `vendors/page.ts`.

let script = ''
test.beforeAll(async () => {
  const entryPoints = ['test/e2e/vendors/page.ts']
  const { outputFiles } = await build({ entryPoints, bundle: true, write: false, target: 'es2022' })
  script = outputFiles[0]?.text ?? ''
})

test.beforeEach(async ({ page, put }) => {
  put('/page.js', { body: script, type: 'text/javascript' })
  for (const intake of ['/intake', '/e/', '/api/1/envelope/'])
    put(intake, { body: '{}', type: 'application/json' })
  await page.goto(put('/page', '<!doctype html><title>Page</title><body><script src="/page.js"></script>'))
})

const vendors = ['datadog', 'posthog', 'sentry'] as const

/** How many requests reached each vendor, of those from a place in the list on. */
const counts = (asked: readonly string[], from = 0) =>
  vendors.map(name => asked.slice(from).filter(url => url.startsWith(`${name}.localhost`)).length)

/** Names of cookies, as the page sees them: Playwright is not shown those that Firefox's `cookieStore` has set. */
const cookieNames = (page: Page) =>
  page.evaluate(() => document.cookie.split('; ').map(cookie => cookie.replace(/=.*/, '')))

/** What is there and not ours. */
const foreign = (names: readonly string[]) => names.filter(name => !name.startsWith('clientlink_choices'))

test('vendors who were told of a no keep and send nothing', async ({ page, visitor, asked, storageKeys }) => {
  await page.goto(`${page.url()}?undeclared`)
  await page.evaluate(() => window.act('before an answer'))
  await visitor.tells(consent => consent.rejectAll())
  await page.evaluate(() => window.act('after a no'))
  await page.reload()
  await page.evaluate(() => window.act('on the next page'))
  await page.waitForTimeout(1500)
  expect(foreign([...(await storageKeys()), ...(await cookieNames(page))])).toEqual([])
  await page.goto('about:blank')
  await page.waitForTimeout(500)
  expect(counts(asked())).toEqual([0, 0, 0])
})

test('vendors who are told of a yes work, and know the visitor again', async ({
  page,
  visitor,
  asked,
  storageKeys,
}) => {
  await visitor.tells(consent => consent.acceptAll())
  await expect.poll(() => cookieNames(page)).toContain('_dd_s_v2')
  await page.evaluate(() => window.act('after a yes'))
  const someone = await page.evaluate(() => window.whoIs())
  await expect.poll(() => counts(asked())[2]).toBeGreaterThan(0)
  // Nothing but our record remembers the answer.
  expect((await storageKeys()).filter(name => name.includes('opt'))).toEqual([])

  await page.reload()
  for (const vendor of vendors.keys()) await expect.poll(() => counts(asked())[vendor]).toBeGreaterThan(0)
  expect(await page.evaluate(() => window.whoIs())).toBe(someone)
})

test('vendors who are told of a withdrawal end, and nothing of theirs is left', async ({
  page,
  visitor,
  asked,
  storageKeys,
}) => {
  await visitor.tells(consent => consent.acceptAll())
  await expect.poll(() => cookieNames(page)).toContain('_dd_s_v2')
  await expect.poll(() => counts(asked())[2]).toBeGreaterThan(0)
  const someone = await page.evaluate(() => window.whoIs())
  // The next piece of the recording is not sent yet when the answer changes.
  await page.evaluate(() => document.body.append(document.createElement('p')))
  const [, ...told] = counts(asked())
  await visitor.tells(consent => consent.rejectAll())
  await page.evaluate(() => window.consent?.cleared)
  expect(foreign([...(await storageKeys()), ...(await cookieNames(page))])).toEqual([])
  expect(counts(asked()).slice(1)).toEqual(told)

  // Datadog, at the end of its session, has sent what it had gathered while it might. Now it is silent too.
  const from = asked().length
  await page.evaluate(() => window.act('after the withdrawal'))
  await page.waitForTimeout(1500)
  expect(counts(asked(), from)).toEqual([0, 0, 0])

  await visitor.tells(consent => consent.acceptAll())
  await page.evaluate(() => window.act('after a second yes'))
  for (const vendor of [1, 2]) await expect.poll(() => counts(asked(), from)[vendor]).toBeGreaterThan(0)
  expect(await page.evaluate(() => window.whoIs())).not.toBe(someone)
})

test('behind the guard a vendor’s farewell finds the door shut', async ({ page, visitor, asked }) => {
  await page.goto(`${page.url()}?guarded`)
  await visitor.tells(consent => consent.acceptAll())
  await expect.poll(() => cookieNames(page)).toContain('_dd_s_v2')
  await page.evaluate(() => window.act('after a yes'))
  await expect.poll(() => counts(asked())[2]).toBeGreaterThan(0)
  const told = counts(asked())
  await visitor.tells(consent => consent.rejectAll())
  await page.evaluate(() => window.act('after the withdrawal'))
  await page.evaluate(() => window.consent?.cleared)
  await page.goto('about:blank')
  await page.waitForTimeout(500)
  expect(counts(asked())).toEqual(told)
})
