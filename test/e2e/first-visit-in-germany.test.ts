import { expect, test } from './fixtures.ts'
import { visitorOf } from './visitor.ts'

const analytics = /^(posthog|mixpanel|sentry|datadog)\./

for (const path of ['/', '/pricing', '/privacy/archive'])
  test(`asks on ${path}, and until the answer nothing of analytics is stored or sent`, async ({
    visitor,
    cookies,
    storageKeys,
    sent,
  }) => {
    await visitor.comesFrom('berlin', path)
    await expect(visitor.view('banner')).toBeVisible()
    await visitor.waits()
    expect(await visitor.choices()).toEqual({ necessary: true, functional: true, analytics: false })
    expect((await visitor.state()).ask).toBe('first-visit')
    expect(await cookies()).toEqual({})
    expect(await storageKeys()).toEqual([])
    expect((await sent()).filter(request => analytics.test(request))).toEqual([])
  })

test('asks a phone in the same way: two equal answers, both on the screen', async ({
  page,
  visitor,
  cookies,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await visitor.comesFrom('berlin', '/pricing')
  const [accept, reject] = [visitor.button('accept-all'), visitor.button('reject-all')]
  await expect(accept).toBeInViewport({ ratio: 1 })
  await expect(reject).toBeInViewport({ ratio: 1 })
  expect(await visitor.looks('accept-all')).toEqual(await visitor.looks('reject-all'))
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  expect(await cookies()).toEqual({})
})

test('speaks the language of the page', async ({ visitor }) => {
  await visitor.comesFrom('berlin', '/bare', { lang: 'de' })
  await expect(visitor.button('reject-all')).toHaveText('Alle ablehnen')
})

test('does not wall the page off: it scrolls, links work, and nothing of that is an answer', async ({
  page,
  visitor,
  cookies,
}) => {
  await visitor.comesFrom('berlin')
  await expect(visitor.view('banner')).toBeVisible()
  await page.mouse.wheel(0, 600)
  await page.keyboard.press('Escape')
  await expect(visitor.view('banner')).toBeVisible()
  await page.locator('header nav a', { hasText: 'Privacy' }).click()
  await expect(page.locator('h1')).toHaveText('Privacy')
  await expect(visitor.view('banner')).toBeVisible()
  expect(await cookies()).toEqual({})
})

test('lets the policy be read before an answer', async ({ page, visitor, cookies }) => {
  await visitor.comesFrom('berlin', '/pricing')
  await visitor.view('banner').getByRole('link', { name: 'Privacy policy' }).click()
  await expect(page.locator('h1')).toHaveText('Privacy')
  expect(await cookies()).toEqual({})
})

test('a refusal is kept a year and asked about no more', async ({
  visitor,
  page,
  context,
  cookies,
  sent,
}) => {
  await visitor.comesFrom('berlin', '/pricing')
  await visitor.presses('reject-all')
  await expect(visitor.view('banner')).toHaveCount(0)
  expect(await visitor.record()).toMatchObject({
    act: 'reject-all',
    regime: 'opt-in',
    choices: { functional: false, analytics: false },
  })
  expect(Object.keys(await cookies())).toEqual(['clientlink_choices'])

  for (const path of ['/pricing', '/privacy', '/bare']) {
    await visitor.comesFrom('berlin', path)
    await visitor.waits()
    await expect(visitor.view('banner')).toHaveCount(0)
    expect((await visitor.state()).ask).toBeNull()
  }
  expect((await sent()).filter(request => analytics.test(request))).toEqual([])
  await page.close()
  const again = visitorOf(await context.newPage())
  await again.comesFrom('berlin', '/privacy')
  await again.waits()
  await expect(again.view('banner')).toHaveCount(0)
})

test('a refusal lasts in the browser as long as a grant', async ({ visitor, context }) => {
  const lasts = async () => {
    const [cookie] = await context.cookies()
    return Math.round(((cookie?.expires ?? 0) * 1e3 - Date.now()) / 864e5)
  }
  await visitor.comesFrom('berlin', '/bare')
  await visitor.presses('reject-all')
  await expect.poll(lasts).toBe(365)
  await visitor.tells(consent => consent.acceptAll())
  expect(await lasts()).toBe(365)
})

test('a grant brings analytics to life on the same page, marked scripts in their order', async ({
  visitor,
  page,
  cookies,
  sent,
}) => {
  await visitor.comesFrom('berlin', '/pricing')
  await visitor.presses('accept-all')
  await expect(visitor.view('banner')).toHaveCount(0)
  expect(await visitor.record()).toMatchObject({
    act: 'accept-all',
    choices: { functional: true, analytics: true },
  })
  // An inline script, an external one, a module, a pixel and a template: each another kind of mark.
  await expect
    .poll(async () =>
      Object.keys(await cookies())
        .map(name => name.slice(0, 3))
        .sort(),
    )
    .toEqual(['cli', 'mp_', 'pag', 'ph_'])
  await expect.poll(sent).toContain('posthog.localhost/e/')
  await expect.poll(sent).toContain('datadog.localhost/pixel.gif')
  await expect.poll(sent).toContain('posthog.localhost/flags/')
  const all = await sent()
  expect(all.indexOf('datadog.localhost/api/v2/rum')).toBeLessThan(all.indexOf('posthog.localhost/flags/'))
  await expect(page.getByText('your visit helps us')).toBeVisible()

  await visitor.comesFrom('berlin', '/privacy')
  await expect.poll(async () => (await cookies()).page_number).toBe('2')
  await visitor.waits()
  await expect(visitor.view('banner')).toHaveCount(0)
})

test('the X stores a refusal of what was asked, and leaves functional as it was', async ({
  visitor,
  cookies,
}) => {
  await visitor.comesFrom('berlin', '/bare')
  await visitor.presses('close')
  await expect(visitor.view('banner')).toHaveCount(0)
  expect(await visitor.record()).toMatchObject({ act: 'close', choices: { analytics: false } })
  expect(await visitor.choices()).toEqual({ necessary: true, functional: true, analytics: false })
  expect(Object.keys(await cookies())).toEqual(['clientlink_choices'])
  await visitor.comesFrom('berlin', '/pricing')
  await visitor.waits()
  await expect(visitor.view('banner')).toHaveCount(0)
})

test('Escape inside the banner does what the X does', async ({ visitor, page }) => {
  await visitor.comesFrom('berlin', '/bare')
  await visitor.button('settings').focus()
  await page.keyboard.press('Escape')
  await expect(visitor.view('banner')).toHaveCount(0)
  expect(await visitor.record()).toMatchObject({ act: 'close', choices: { analytics: false } })
})

test('a visitor whose clock alone tells where they are is asked as well', async ({ page, visitor }) => {
  // The demo sends no Server-Timing unless a place is pretended; London is this suite's time zone.
  await page.goto('/bare?bar=0')
  await expect(visitor.view('banner')).toBeVisible()
  expect((await visitor.state()).region).toEqual({ code: null, source: 'time-zone', zone: 'Europe/London' })
})

test('where nobody knows the place, the stricter rule holds', async ({ visitor }) => {
  await visitor.comesFrom('nowhere', '/bare')
  await expect(visitor.view('banner')).toBeVisible()
  expect(await visitor.state()).toMatchObject({ regime: 'opt-in', region: { source: 'none' } })
})
