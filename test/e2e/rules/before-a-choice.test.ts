import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { addressFor, visitorOf } from '../visitor.ts'
import { ofAnalytics, toAnalytics } from './declared.ts'
import { diskOf, nothing } from './disk.ts'

/** Writes down in the page all that is put on its disk, also what would be gone again when we look; erasing is none. */
const watchWrites = (page: Page) =>
  page.addInitScript(() => {
    const writes: string[] = []
    const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')
    const { setItem } = Storage.prototype
    const { open } = IDBFactory.prototype
    Object.assign(window, { writes })
    Object.defineProperty(Document.prototype, 'cookie', {
      ...cookie,
      set(text: string) {
        const end = /; *(max-age|expires)=([^;]*)/i.exec(text)
        const isErased = end && (Number(end[2]) <= 0 || Date.parse(end[2] ?? '') < Date.now())
        if (!isErased) writes.push(text)
        cookie?.set?.call(this, text)
      },
    })
    Storage.prototype.setItem = function (key, value) {
      writes.push(key)
      setItem.call(this, key, value)
    }
    IDBFactory.prototype.open = function (...parts) {
      writes.push(parts[0])
      return open.apply(this, parts)
    }
  })

const writesOf = (page: Page) => page.evaluate(() => window.writes)

test('B-01 In five seconds without a touch nothing leaves for analytics, and nothing optional is stored', async ({
  visitor,
  page,
  context,
  at,
  sent,
}) => {
  // The site, where analytics is marked, and the product, whose SDKs are started the ordinary way.
  const product = await context.newPage()
  for (const each of [page, product]) await watchWrites(each)
  await visitor.comesFrom('berlin', '/pricing')
  await product.goto(at('app.clientlink.test', addressFor('berlin')))
  await expect(visitor.view('banner')).toBeVisible()
  await expect(visitorOf(product).view('banner')).toBeVisible()
  // The law knows no poll: this is the time itself.
  await page.waitForTimeout(5000)

  expect(await sent()).toEqual([])
  for (const each of [page, product]) {
    expect(await writesOf(each)).toEqual([])
    expect(await diskOf(each)).toEqual({ ...nothing, cookie: ['cl_csrf', 'cl_session'] })
  }
})

test('B-02 The same holds on a deep link, on a phone, and after Reject and a reload', async ({
  visitor,
  page,
  sent,
}) => {
  await watchWrites(page)
  await page.setViewportSize({ width: 360, height: 640 })
  await page.goto(`${addressFor('berlin', '/cookies')}#analytics`)
  await expect(visitor.view('banner')).toBeVisible()
  await visitor.waits()
  expect(await writesOf(page)).toEqual([])
  expect(await diskOf(page)).toEqual(nothing)
  await visitor.presses('reject-all')
  await expect.poll(async () => (await diskOf(page)).cookie).toEqual(['clientlink_choices'])
  await page.reload()
  await visitor.waits()
  const disk = await diskOf(page)
  expect(disk).toMatchObject({ cookie: ['clientlink_choices'], database: [], cache: [] })
  expect(disk.storage.filter(key => !key.startsWith('clientlink_choices'))).toEqual([])
  expect(await sent()).toEqual([])
})

test('B-07 No switch but those of what is on is on at first, and in a stricter site necessary alone', async ({
  visitor,
}) => {
  const on = () =>
    visitor
      .view('preferences')
      .locator('input:checked')
      .evaluateAll(switches => switches.map(one => one.getAttribute('name')))
  await visitor.comesFrom('berlin', '/bare')
  await visitor.presses('settings')
  await expect(visitor.view('preferences')).toBeVisible()
  // Functional keeps what visitors set themselves: docs/decisions/functional-is-on.md.
  expect(await on()).toEqual(['necessary', 'functional'])

  const categories = { functional: { default: 'region' }, analytics: {} }
  await visitor.comesFrom('berlin', '/bare', { options: JSON.stringify({ categories }) })
  await visitor.presses('settings')
  await expect(visitor.view('preferences')).toBeVisible()
  expect(await on()).toEqual(['necessary'])
})

test('B-08 No key, click beside it, scrolling, link or waiting grants anything', async ({
  visitor,
  page,
  sent,
}) => {
  await page.clock.install()
  await visitor.comesFrom('berlin', '/pricing')
  await expect(visitor.view('banner')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.mouse.wheel(0, 900)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
  await page.locator('h1').click()
  await page.clock.fastForward('03:00:00')
  await expect(visitor.view('banner')).toBeVisible()
  await page.locator('header').getByRole('link', { name: 'Privacy' }).click()
  await expect(page.locator('h1')).toHaveText('Privacy')
  await expect(visitor.view('banner')).toBeVisible()
  await visitor.waits()
  expect(await visitor.record()).toBeUndefined()
  expect(await diskOf(page)).toEqual(nothing)

  // Beside the panel's dialog, and then away from it: that may be a no, and is never a yes.
  await visitor.presses('settings')
  await expect(visitor.view('preferences')).toBeVisible()
  await visitor.switchOf('analytics').click()
  await page.mouse.click(4, 4)
  if (await visitor.view('preferences').isVisible()) await page.keyboard.press('Escape')
  await expect(visitor.view('preferences')).toHaveCount(0)
  expect((await visitor.choices()).analytics).toBe(false)
  await visitor.comesFrom('berlin', '/privacy')
  await visitor.waits()
  expect((await visitor.choices()).analytics).toBe(false)
  expect(ofAnalytics('cookie', (await diskOf(page)).cookie)).toEqual([])
  expect(toAnalytics(await sent())).toEqual([])
})

test('B-29 Without scripts, without the SDK or without its widget nothing optional loads', async ({
  visitor,
  page,
  at,
  sent,
}) => {
  // A stock Firefox cannot be told to run none, so the page says it.
  const pages = '**/?from=*'
  await page.route(pages, async route => {
    const response = await route.fetch()
    const headers = { ...response.headers(), 'content-security-policy': "script-src 'none'" }
    await route.fulfill({ response, headers })
  })
  await page.goto(at('localhost', addressFor('berlin')))
  await expect(page.locator('h1')).toBeVisible()
  expect(await page.context().cookies()).toEqual([])
  await page.unroute(pages)
  expect(await sent()).toEqual([])

  for (const missing of ['**/clientlink-choices*.js', '**/clientlink-choices-*.js']) {
    await page.route(missing, route => route.abort())
    await visitor.comesFrom('berlin', '/pricing')
    await visitor.waits()
    expect(await diskOf(page)).toEqual(nothing)
    await page.unroute(missing)
  }
  expect(await sent()).toEqual([])
})

declare global {
  interface Window {
    /** What came to the page's disk, in order. */
    writes: string[]
  }
}
