import { expect, test } from './fixtures.ts'
import { pageWith } from './own-pages.ts'
import { consentCookie, daysAgo, recordOf } from './visitor.ts'

const germany = {
  region: 'DE',
  categories: {
    analytics: { declares: [{ cookie: '_stats', purpose: 'Counts visits' }, { storage: 'stats_id' }] },
  },
} as const

test('after a withdrawal the visitor reads what was removed', async ({ page, put, visitor, cookies }) => {
  await page.goto(put('/page', pageWith(germany)))
  await visitor.presses('accept-all')
  await expect(visitor.view('banner')).toHaveCount(0)
  await page.evaluate(() => {
    // biome-ignore lint/suspicious/noDocumentCookie: as the SDKs do that are to be cleared.
    document.cookie = '_stats=1'
    localStorage.setItem('stats_id', '1')
  })
  await page.getByRole('link', { name: 'Cookie settings' }).click()
  await visitor.presses('reject-all')
  const report = page.locator('clientlink-choices [data-view=report]')
  await expect(report).toContainText('Saved.')
  await expect(report).toContainText('2 stored items were removed. _stats, stats_id')
  expect(Object.keys(await cookies())).toEqual(['clientlink_choices'])
  await report.locator('[data-action=close]').click()
  await expect(report).toHaveCount(0)
})

test('what cannot be removed is told with its reason', async ({ page, put, visitor }) => {
  // Without the guard, a script of the page that holds on.
  const holdsOn = "<script>setInterval(() => localStorage.setItem('stats_id', '1'), 100)</script>"
  await page.goto(
    put('/page', pageWith(germany, holdsOn).replace('clientlink-choices.js', 'clientlink-choices.core.js')),
  )
  await visitor.presses('accept-all')
  await expect(visitor.view('banner')).toHaveCount(0)
  await page.getByRole('link', { name: 'Cookie settings' }).click()
  await visitor.presses('reject-all')
  await expect(page.locator('clientlink-choices [data-view=report]')).toContainText(
    '1 item could not be removed: stats_id (something on this page keeps writing it, until you reload)',
    { timeout: 20_000 },
  )
})

const next = {
  effective: '2099-02-01',
  material: true,
  summary: 'A new analytics tool.',
  url: '/privacy/next',
}

test('a change of the policy that is announced is told once, and stands in the panel until it is put aside', async ({
  page,
  put,
  visitor,
  context,
}) => {
  await context.addCookies([consentCookie(recordOf({ at: daysAgo(2) }))])
  const address = put('/page', pageWith({ region: 'DE', policy: { version: '2026-03-01', next } }))
  await page.goto(address)
  const notice = page.locator('clientlink-choices [data-view=announcement]')
  await expect(notice).toContainText('Our privacy policy changes on 1 February 2099. A new analytics tool.')
  await expect(notice.getByRole('link', { name: 'Read more' })).toHaveAttribute('href', '/privacy/next')

  await page.goto(address)
  await visitor.waits()
  await expect(notice).toHaveCount(0)
  await page.getByRole('link', { name: 'Cookie settings' }).click()
  const line = visitor.view('preferences').locator('[part=news]')
  await expect(line).toContainText('1 February 2099')
  await line.locator('[data-action=dismiss]').click()
  await expect(line).toHaveCount(0)

  await page.goto(address)
  await page.getByRole('link', { name: 'Cookie settings' }).click()
  await expect(visitor.view('preferences')).toBeVisible()
  await expect(line).toHaveCount(0)
  // It is no answer, and asks for none before its day.
  expect(await visitor.state()).toMatchObject({ ask: null, choices: { analytics: true } })
})
