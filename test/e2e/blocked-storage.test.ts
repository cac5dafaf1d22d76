import { expect, test } from './fixtures.ts'
import { pageWith } from './own-pages.ts'

const options = {
  region: 'DE',
  categories: { functional: { declares: [{ storage: 'setting' }, { cookie: 'setting' }] } },
} as const

test('a sandboxed frame that may store nothing works, refuses, and does not ask twice in its life', async ({
  page,
  put,
}) => {
  put('/inner', pageWith(options, '<h1>Inside</h1>'))
  await page.goto(
    put('/page', '<!doctype html><iframe sandbox="allow-scripts" src="/inner" width="600" height="600">'),
  )
  const inside = page.frameLocator('iframe')
  await expect(inside.locator('h1')).toBeVisible()
  const frame = page.frames().find(it => it.url().endsWith('/inner'))
  const said = await frame?.evaluate(async () => {
    const consent = window.clientlinkConsent
    if (!consent) return
    consent.acceptAll()
    const kept = consent.storage('functional')
    kept.setItem('setting', 'dark')
    return { choices: consent.state.choices, kept: kept.getItem('setting') }
  })
  // An opaque origin is a stranger's frame: nothing is asked, nothing may be granted.
  expect(said).toEqual({ choices: { necessary: true, functional: false, analytics: false }, kept: 'dark' })
  await expect(inside.locator('clientlink-choices')).toHaveCount(0)
})

test('with cookies blocked an answer holds for the page, and the banner does not come back on it', async ({
  page,
  put,
  visitor,
  context,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(Document.prototype, 'cookie', {
      get: () => '',
      set: () => {},
    })
  })
  await page.goto(put('/page', pageWith(options)))
  await visitor.presses('accept-all')
  await expect(visitor.view('banner')).toHaveCount(0)
  expect((await visitor.choices()).analytics).toBe(true)
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  expect((await visitor.choices()).analytics).toBe(true)
  await expect(visitor.view('banner')).toHaveCount(0)
  expect(await context.cookies()).toEqual([])
  // The next page knows of no grant.
  await page.reload()
  await expect(visitor.view('banner')).toBeVisible()
  expect((await visitor.choices()).analytics).toBe(false)
})

test('cookies that throw on every touch are blocked cookies', async ({ page, put, visitor }) => {
  await page.addInitScript(() => {
    const fail = () => {
      throw new DOMException('blocked', 'SecurityError')
    }
    Object.defineProperty(Document.prototype, 'cookie', { get: fail, set: fail })
  })
  await page.goto(put('/page', pageWith(options)))
  await visitor.presses('reject-all')
  await expect(visitor.view('banner')).toHaveCount(0)
  expect(await visitor.choices()).toEqual({ necessary: true, functional: false, analytics: false })
})

test('storage that throws when its very name is read keeps nothing from working', async ({
  page,
  put,
  visitor,
}) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, {
        configurable: true,
        get() {
          throw new DOMException('blocked', 'SecurityError')
        },
      })
  })
  await page.goto(put('/page', pageWith(options)))
  await visitor.presses('accept-all')
  expect((await visitor.choices()).analytics).toBe(true)
  const kept = await page.evaluate(() => {
    const storage = window.clientlinkConsent?.storage('functional')
    storage?.setItem('setting', 'dark')
    return [storage?.getItem('setting'), storage?.length]
  })
  expect(kept).toEqual(['dark', 1])
  await visitor.tells(consent => consent.rejectAll())
  expect(await page.evaluate(() => window.clientlinkConsent?.cleared)).toEqual({ cleared: [], survived: [] })
  expect(await page.evaluate(() => window.clientlinkConsent?.history())).toEqual([])
})

test('a full quota is no error: memory serves instead, and the answer still lasts', async ({
  page,
  put,
  visitor,
}) => {
  await page.goto(put('/page', pageWith(options)))
  await page.evaluate(() => {
    for (let size = 2 ** 22; size >= 1; size = Math.floor(size / 2))
      try {
        for (;;) localStorage.setItem(`fill${size}${localStorage.length}`, 'x'.repeat(size))
      } catch {}
  })
  await visitor.presses('reject-all')
  await visitor.tells(consent => consent.choose({ functional: true }))
  const kept = await page.evaluate(() => {
    const storage = window.clientlinkConsent?.storage('functional')
    storage?.setItem('setting', 'dark')
    return [storage?.getItem('setting'), localStorage.getItem('setting')]
  })
  expect(kept).toEqual(['dark', null])
  await page.reload()
  await visitor.waits()
  expect(await visitor.state()).toMatchObject({ ask: null, choices: { functional: true, analytics: false } })
})
