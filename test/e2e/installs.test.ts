import { expect, test } from './fixtures.ts'
import { type Answer, type Answering, pageWith, scriptTag } from './own-pages.ts'
import { addressFor } from './visitor.ts'

/** Puts a file there that is on its way until what is given back is called. */
function answerLate(put: (path: string, answer: Answering) => unknown, path: string) {
  let come = (_: Answer) => {}
  const coming = new Promise<Answer>(then => {
    come = then
  })
  put(path, () => coming)
  return () => come({})
}

for (const install of ['tag', 'async', 'inline', 'core'])
  test(`by ${install}: asks, keeps the answer, and brings marked scripts to life`, async ({
    visitor,
    sent,
    page,
  }) => {
    await visitor.comesFrom('berlin', '/privacy', { install })
    await expect(visitor.view('banner')).toBeVisible()
    expect(await sent()).toEqual([])
    await visitor.presses('accept-all')
    await expect.poll(sent).toContain('datadog.localhost/pixel.gif')
    await visitor.comesFrom('berlin', '/privacy', { install })
    await visitor.waits()
    await expect(visitor.view('banner')).toHaveCount(0)
    await expect(page.getByText('your visit helps us')).toBeVisible()
  })

test('without the script everything marked stays as inert as it came', async ({
  visitor,
  page,
  cookies,
  sent,
}) => {
  await visitor.comesFrom('berlin', '/', { install: 'none' })
  await visitor.waits()
  await page.getByRole('link', { name: 'Cookie settings' }).click()
  await expect(page.locator('h1')).toHaveText('Cookie settings')
  expect(await cookies()).toEqual({})
  expect(await sent()).toEqual([])
})

test('the decision is made before anything else in the page runs', async ({ page, put }) => {
  const early = '<script>window.early = window.clientlinkConsent.state.choices</script>'
  await page.goto(put('/page', pageWith({ region: 'DE' }, '', early)))
  expect(await page.evaluate(() => (window as { early?: unknown }).early)).toEqual({
    necessary: true,
    functional: true,
    analytics: false,
  })
})

test('the widget is asked for while the document is still on its way', async ({ page, put, asked }) => {
  // The parser stops at a slow script in the middle of the body: the widget must not wait for it.
  const comes = answerLate(put, '/slow.js')
  await page.goto(put('/page', pageWith({ region: 'DE' }, '<script src="/slow.js"></script>')), {
    waitUntil: 'commit',
  })
  await expect.poll(() => asked().join()).toMatch(/choices-widget/)
  expect(await page.evaluate(() => document.readyState)).toBe('loading')
  // Its code and its words come side by side.
  await expect.poll(() => asked().join()).toMatch(/choices-first-words-en/)
  comes()
})

test('the banner is there before the document is whole', async ({ page, put }) => {
  const comes = answerLate(put, '/slow.js')
  await page.goto(put('/page', pageWith({ region: 'DE' }, '<script src="/slow.js"></script>')), {
    waitUntil: 'commit',
  })
  // Asked of the page itself: Playwright's own eyes wait for the document.
  const isShown = () =>
    page.evaluate(() => {
      const banner = document
        .querySelector('clientlink-choices')
        ?.shadowRoot?.querySelector('[data-view=banner]')
      return banner?.checkVisibility() && document.readyState
    })
  await expect.poll(isShown).toBe('loading')
  comes()
})

test('who has answered loads the core alone', async ({ page, put, visitor, asked }) => {
  const html = pageWith({ region: 'DE' })
  await page.goto(put('/page', html))
  await visitor.presses('reject-all')
  // The decision chunk comes with the decision, and sweeps what was refused until all is quiet.
  await page.evaluate(() => window.clientlinkConsent?.cleared)
  expect(asked().join()).toMatch(/choices-record/)
  await page.goto(put('/page/2', html))
  await visitor.waits()
  const second = asked().slice(asked().indexOf('www.clientlink.test/page/2'))
  expect(second.filter(url => !/favicon/.test(url))).toEqual([
    'www.clientlink.test/page/2',
    'www.clientlink.test/clientlink-choices.js',
  ])
})

test('code that runs before an async tag hears of it', async ({ page, put }) => {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Async</title><script>
    document.addEventListener('clientlink:ready', ({ detail }) => {
      window.ready = [detail.consent.state === window.clientlinkConsent.state, detail.state.choices.analytics]
    })</script>${scriptTag({ region: 'DE' }, 'async')}</head><body></body></html>`
  await page.goto(put('/page', html))
  await expect.poll(() => page.evaluate(() => (window as { ready?: unknown }).ready)).toEqual([true, false])
})

test('the product asks by npm import, and its SDKs are not even fetched before a yes', async ({
  page,
  visitor,
  at,
  sent,
}) => {
  const scripts: string[] = []
  page.on('request', request => {
    if (request.resourceType() === 'script') scripts.push(request.url())
  })
  await page.goto(at('localhost', addressFor('berlin', '/app/')))
  await expect(visitor.view('banner')).toBeVisible()
  await visitor.waits()
  expect(await sent()).toEqual([])
  const before = scripts.length
  await visitor.presses('accept-all')
  await expect.poll(sent).toContain('posthog.localhost/flags/')
  expect(scripts.length).toBeGreaterThan(before)
})
