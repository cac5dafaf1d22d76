import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { addressFor } from '../visitor.ts'
import { ofAnalytics } from './declared.ts'
import { diskOf } from './disk.ts'

/** The pages of the site, also one that leads nowhere, and one without any control of its own. */
const site = ['/', '/pricing', '/cookies', '/privacy', '/privacy/archive', '/bare'] as const

const product = ['#/contacts', '#/deals', '#/settings'] as const

/** The page's own way to the settings, or else the widget's button. */
const control = (page: Page) =>
  page.locator('[data-consent-open], clientlink-choices [data-action=open]').locator('visible=true').first()

test('B-10 The X and Escape store a refusal, and are asked about no more', async ({ visitor, page }) => {
  const ways = {
    close: () => visitor.presses('close'),
    escape: async () => {
      await visitor.button('settings').focus()
      await page.keyboard.press('Escape')
    },
  }
  for (const leave of Object.values(ways)) {
    await visitor.comesFrom('berlin', '/bare')
    await expect(visitor.view('banner')).toBeVisible()
    await leave()
    await expect(visitor.view('banner')).toHaveCount(0)
    expect(await visitor.record()).toMatchObject({ act: 'close', choices: { analytics: false } })
    await page.reload()
    await visitor.waits()
    await expect(visitor.view('banner')).toHaveCount(0)
    expect(await visitor.state()).toMatchObject({ ask: null, choices: { analytics: false } })
    await visitor.losesCookies()
    await page.evaluate(() => localStorage.clear())
  }
})

test('B-16 On every page one control opens the settings, which show what is stored', async ({
  visitor,
  page,
  at,
}) => {
  await visitor.comesFrom('berlin', '/bare')
  await visitor.tells(consent => consent.choose({ functional: false, analytics: true }))
  const shows = async (where: string) => {
    await control(page).click()
    await expect(visitor.view('preferences'), where).toBeVisible()
    await expect(visitor.switchOf('functional')).not.toBeChecked()
    await expect(visitor.switchOf('analytics')).toBeChecked()
    await page.keyboard.press('Escape')
    await expect(visitor.view('preferences')).toHaveCount(0)
  }
  for (const path of site) {
    await visitor.comesFrom('berlin', path)
    await shows(path)
  }
  await page.goto(at('app.clientlink.test', addressFor('berlin')))
  for (const hash of product) {
    await page.evaluate(to => location.assign(to), hash)
    await shows(hash)
  }
})

test('B-17 On every kind of page what one click has granted, one click takes back', async ({
  visitor,
  page,
  at,
}) => {
  const clicks: Record<string, number> = {}
  /** Withdraws by the quickest way there is from where the visitor is, and counts. */
  const withdraws = async (where: string) => {
    await expect.poll(async () => (await visitor.choices()).analytics).toBe(true)
    await visitor.waits()
    const atOnce = page
      .locator('[data-consent-reject], clientlink-choices [data-action=reject-all]')
      .locator('visible=true')
    await expect(control(page)).toBeVisible()
    const isThere = (await atOnce.count()) > 0
    if (!isThere) await control(page).click()
    await (isThere ? atOnce.first() : visitor.view('preferences').locator('[data-action=reject-all]')).click()
    await expect.poll(async () => (await visitor.choices()).analytics).toBe(false)
    // An answer of the server that comes after the next yes, given elsewhere, would bring this no back.
    await visitor.isProven()
    clicks[where] = isThere ? 1 : 2
  }
  const [first, ...others] = ['/pricing', '/cookies', '/bare'] as const
  await visitor.comesFrom('berlin', first)
  await visitor.presses('accept-all')
  await withdraws(first)
  for (const path of others) {
    await visitor.comesFrom('berlin', path)
    await visitor.tells(consent => consent.acceptAll())
    await withdraws(path)
  }
  await page.goto(at('app.clientlink.test', addressFor('berlin')))
  for (const hash of product) {
    await page.evaluate(to => location.assign(to), hash)
    await visitor.tells(consent => consent.acceptAll())
    await withdraws(hash)
  }
  expect(clicks).toEqual(Object.fromEntries([first, ...others, ...product].map(where => [where, 1])))
})

/** Waits until every SDK of the page has kept something, and has been heard. */
async function untilCounted(page: Page, sent: () => Promise<string[]>, hosts: readonly string[]) {
  await expect
    .poll(async () => {
      const heard = await sent()
      return hosts.filter(host => !heard.some(request => request.startsWith(host)))
    })
    .toEqual([])
  await expect.poll(async () => ofAnalytics('cookie', (await diskOf(page)).cookie).join()).toMatch(/mp_.*ph_/)
}

test('B-18 After a withdrawal what analytics kept is gone, and nothing more is sent, here and on the next pages', async ({
  visitor,
  page,
  sent,
}) => {
  await page.clock.install()
  await visitor.comesFrom('berlin', '/pricing')
  await visitor.presses('accept-all')
  await untilCounted(page, sent, ['posthog.localhost/e/', 'mixpanel.localhost', 'datadog.localhost'])

  await page.getByRole('button', { name: 'Turn analytics off' }).click()
  const kept = async () => {
    const disk = await diskOf(page)
    return (['cookie', 'storage', 'database', 'cache'] as const).flatMap(kind =>
      ofAnalytics(kind, disk[kind]),
    )
  }
  await expect.poll(kept).toEqual([])
  const before = (await sent()).length
  // SDKs send in batches, by the clock and by what is done; both go on.
  await page.locator('summary').first().click()
  await page.clock.fastForward('10:00')
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await visitor.waits()
  expect((await sent()).slice(before)).toEqual([])
  for (const path of ['/privacy', '/pricing']) {
    await visitor.comesFrom('berlin', path)
    await visitor.waits()
  }
  expect((await sent()).slice(before)).toEqual([])
  expect(await kept()).toEqual([])
})

test('B-25 Save stores what is shown, and never more', async ({ visitor, page }) => {
  const shown = async () => {
    const names = ['functional', 'analytics']
    const states = await Promise.all(names.map(name => visitor.switchOf(name).isChecked()))
    return Object.fromEntries(names.map((name, i) => [name, states[i]]))
  }
  const save = async (change: readonly string[]) => {
    await control(page).click()
    await expect(visitor.view('preferences')).toBeVisible()
    for (const name of change) await visitor.switchOf(name).click()
    const choices = await shown()
    await visitor.presses('save')
    await expect(visitor.view('preferences')).toHaveCount(0)
    expect(await visitor.record()).toMatchObject({ act: 'save', choices })
    return choices
  }
  await visitor.comesFrom('berlin', '/privacy')
  expect(await save([])).toEqual({ functional: true, analytics: false })
  expect(await save(['analytics', 'analytics', 'functional'])).toEqual({
    functional: false,
    analytics: false,
  })
  expect(await save(['analytics'])).toEqual({ functional: false, analytics: true })
  await visitor.isProven()
  // Touched by nobody, what was stored is shown and stored again.
  await page.reload()
  expect(await save([])).toEqual({ functional: false, analytics: true })
})
