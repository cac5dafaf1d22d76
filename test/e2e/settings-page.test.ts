import { expect, test } from './fixtures.ts'
import { addressFor } from './visitor.ts'

test('a page of the product has the settings as a part of it, and they follow every answer', async ({
  page,
  at,
  visitor,
}) => {
  await page.goto(`${at('app.clientlink.test', addressFor('berlin'))}#/privacy`)
  const settings = page.locator('[data-consent-panel] [data-view=preferences]')
  await expect(settings).toBeVisible()
  await expect(settings).toHaveRole('region')
  // The question stands beside it until it is answered, and the page stays usable.
  await expect(visitor.view('banner')).toBeVisible()
  await expect(settings.locator('input[name=analytics]')).not.toBeChecked()

  await settings.locator('input[name=analytics]').check()
  await settings.locator('[data-action=save]').click()
  await expect(visitor.view('banner')).toHaveCount(0)
  expect(await visitor.record()).toMatchObject({ act: 'save', choices: { analytics: true } })
  await expect(settings).toContainText('You chose')

  await visitor.tells(consent => consent.rejectAll())
  await expect(settings.locator('input[name=analytics]')).not.toBeChecked()
  await expect(settings.locator('input[name=functional]')).not.toBeChecked()

  // A page of the app that goes takes them with it, and one that comes again brings them again.
  await page.evaluate(() => location.assign('#/deals'))
  await expect(settings).toHaveCount(0)
  await page.evaluate(() => location.assign('#/privacy'))
  await expect(settings).toBeVisible()
})

test('what leaves the page while it shows the settings throws nothing', async ({ page, put, visitor }) => {
  const { pageWith } = await import('./own-pages.ts')
  await page.goto(put('/settings', pageWith({ region: 'DE' }, '<main><div data-consent-panel></div></main>')))
  const settings = page.locator('[data-consent-panel] [data-view=preferences]')
  await expect(settings).toBeVisible()
  await page.evaluate(() => document.querySelector('main')?.remove())
  await visitor.presses('accept-all')
  await expect.poll(async () => (await visitor.choices()).analytics).toBe(true)
})
