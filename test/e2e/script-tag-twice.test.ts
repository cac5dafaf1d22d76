import { readFileSync } from 'node:fs'
import { expect, test } from './fixtures.ts'
import { pageWith, scriptTag } from './own-pages.ts'

for (const install of ['tag,tag', 'tag,core', 'inline,async'])
  test(`two copies (${install}) make one instance, one banner and one change`, async ({ visitor, page }) => {
    await visitor.comesFrom('berlin', '/bare', { install })
    await expect(visitor.view('banner')).toBeVisible()
    await visitor.waits()
    await expect(page.locator('clientlink-choices')).toHaveCount(1)
    await page.evaluate(() => {
      document.title = ''
      document.addEventListener('clientlink:change', () => {
        document.title += '*'
      })
    })
    await visitor.presses('accept-all')
    expect(await page.title()).toBe('*')
    await expect(visitor.view('banner')).toHaveCount(0)
  })

test('a page with the script tag and the npm import has one instance', async ({ page, put, visitor }) => {
  const body = `<script type="module">
    import { createConsent } from '/npm/index.js'
    const consent = createConsent({ region: 'US-CA', categories: { chat: {} } })
    window.imported = consent
  </script>`
  await page.route('**/npm/**', route => {
    const { pathname } = new URL(route.request().url())
    // What a bundler would do with the name of a package.
    const body = readFileSync(pathname.replace('/npm/', 'dist/'), 'utf8').replace(
      /(['"])js-cookie\1/,
      '"/js-cookie.js"',
    )
    return route.fulfill({ contentType: 'text/javascript', body })
  })
  put('/js-cookie.js', readFileSync('node_modules/js-cookie/dist/js.cookie.mjs', 'utf8'))
  const warnings: string[] = []
  page.on('console', message => message.type() === 'warning' && warnings.push(message.text()))
  await page.goto(put('/page', pageWith({ region: 'DE' }, body)))
  await expect.poll(() => page.evaluate(() => 'imported' in window)).toBe(true)
  const said = await page.evaluate(() => {
    const { imported, clientlinkConsent } = window as unknown as Record<
      string,
      import('../../src/index.ts').Consent
    >
    clientlinkConsent?.acceptAll()
    return [
      imported?.state === clientlinkConsent?.state,
      imported?.allows('analytics'),
      // A category the shared one was started without.
      imported?.allows('chat'),
      imported?.allows('chat'),
    ]
  })
  expect(said).toEqual([true, true, false, false])
  expect(warnings.filter(text => text.includes('"chat"'))).toHaveLength(1)
  await expect(page.locator('clientlink-choices [data-view]')).toHaveCount(0)
  expect((await visitor.state()).region).toEqual({ code: 'DE', source: 'option' })
})

test('beside another major version it stays inert, and leaves the one global to that', async ({
  page,
  put,
  visitor,
  context,
}) => {
  await page.addInitScript(() => {
    Object.assign(window, {
      [Symbol.for('@clientlink/consent')]: { generation: 2, known: new Set(), instance: {}, users: 1 },
    })
  })
  await page.goto(put('/page', pageWith({ region: 'US-CA' })))
  await visitor.waits()
  expect(await page.evaluate(() => window.clientlinkConsent)).toBeUndefined()
  await expect(page.locator('clientlink-choices')).toHaveCount(0)
  expect(await context.cookies()).toEqual([])
})

test('taken out and put in again, as a hot reload does, it starts afresh', async ({ page, put, visitor }) => {
  await page.goto(put('/page', pageWith({ region: 'DE' })))
  await expect(visitor.view('banner')).toBeVisible()
  await visitor.tells(consent => {
    consent.destroy()
    consent.destroy()
  })
  await expect(page.locator('clientlink-choices')).toHaveCount(0)
  expect(await page.evaluate(() => Symbol.for('@clientlink/consent') in window)).toBe(false)
})

test('the options element may be named by the tag', async ({ page, put, visitor }) => {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Named</title>
    <script type="application/json" id="ours">{"region":"DE"}</script>
    ${scriptTag({ region: 'US-CA' }, 'options="#ours"')}</head><body></body></html>`
  await page.goto(put('/page', html))
  expect((await visitor.state()).region.code).toBe('DE')
})

test('data-region on the tag goes before the options', async ({ page, put, visitor }) => {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Filled in</title>
    ${scriptTag({ region: 'US-CA' }, 'data-region="CH"')}</head><body></body></html>`
  await page.goto(put('/page', html))
  expect((await visitor.state()).region.code).toBe('CH')
})
