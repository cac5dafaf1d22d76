import { expect, test } from './fixtures.ts'
import { pageWith } from './own-pages.ts'
import { consentCookie, recordOf } from './visitor.ts'

test('in somebody else’s page it refuses, asks nothing and writes nothing', async ({
  page,
  put,
  context,
  asked,
}) => {
  await context.addCookies([consentCookie(recordOf())])
  const inner = put('/inner', pageWith({ region: 'US-CA' }, '<h1>Ours</h1>'))
  await page.goto(
    put(
      '/page',
      `<!doctype html><title>Theirs</title><iframe src="${inner}" width="600" height="600">`,
      'other.test',
    ),
  )
  await expect(page.frameLocator('iframe').locator('h1')).toBeVisible()
  const ours = page.frames().find(it => it.url() === inner)
  const before = await context.cookies()
  const said = await ours?.evaluate(async () => {
    const consent = window.clientlinkConsent
    consent?.acceptAll()
    await new Promise(then => requestIdleCallback(then, { timeout: 2100 }))
    // A browser that blocks third parties throws on the mere read.
    const keys = () => Object.keys(localStorage)
    return {
      ...consent?.state,
      keys: await Promise.resolve()
        .then(keys)
        .catch(() => []),
    }
  })
  expect(said).toMatchObject({
    choices: { necessary: true, functional: false, analytics: false },
    ask: null,
    keys: [],
  })
  await expect(page.frameLocator('iframe').locator('clientlink-choices')).toHaveCount(0)
  expect(await context.cookies()).toEqual(before)
  expect(asked().filter(url => /widget|words/.test(url))).toEqual([])
})

test('in a frame of our own page it holds what the visitor has chosen', async ({ page, put, visitor }) => {
  put('/inner', pageWith({ region: 'DE' }, '<h1>Inner</h1>'))
  const frame = '<iframe src="/inner" title="Ours" width="600" height="300"></iframe>'
  await page.goto(put('/page', pageWith({ region: 'DE' }, frame)))
  await visitor.view('banner').first().locator('[data-action=accept-all]').click()
  const inner = page.frames().find(it => it.url().endsWith('/inner'))
  await expect.poll(() => inner?.evaluate(() => window.clientlinkConsent?.state.choices.analytics)).toBe(true)
})
