import { expect, test } from './fixtures.ts'
import { focused } from './in-page.ts'

test('Tab reaches the banner first, and both answers with the same ease', async ({ visitor, page }) => {
  await visitor.comesFrom('berlin', '/pricing')
  await expect(visitor.view('banner')).toBeVisible()
  // It does not take the focus from the page by itself.
  expect(await page.evaluate(focused)).toBe('body')
  const met: string[] = []
  for (let step = 0; step < 6; step++) {
    await page.keyboard.press('Tab')
    met.push(await page.evaluate(focused))
  }
  expect(met).toEqual(expect.arrayContaining(['close', 'reject-all', 'accept-all', 'settings']))
  expect(Math.abs(met.indexOf('reject-all') - met.indexOf('accept-all'))).toBe(1)
})

test('the panel is opened, changed and saved without a mouse, and the focus returns', async ({
  visitor,
  page,
}) => {
  await visitor.comesFrom('berlin', '/pricing')
  await visitor.presses('reject-all')
  const link = page.getByRole('link', { name: 'Cookie settings' })
  await link.focus()
  await page.keyboard.press('Enter')
  await expect(visitor.view('preferences')).toBeVisible()
  await expect(visitor.switchOf('analytics')).not.toBeChecked()
  await expect(visitor.switchOf('functional')).not.toBeChecked()
  await expect(visitor.switchOf('necessary')).toBeChecked()
  await expect(visitor.switchOf('necessary')).toBeDisabled()

  // The page behind is out of reach while the panel is open.
  const met = new Set<string>()
  for (let step = 0; step < 40 && !(met.has('analytics') && met.has('save')); step++) {
    await page.keyboard.press('Tab')
    const here = await page.evaluate(focused)
    met.add(here)
    if (here === 'analytics' && !(await visitor.switchOf('analytics').isChecked()))
      await page.keyboard.press('Space')
    if (here === 'save') break
  }
  expect([...met]).toEqual(
    expect.arrayContaining(['functional', 'analytics', 'reject-all', 'accept-all', 'save']),
  )
  expect((await visitor.choices()).analytics).toBe(false)
  await page.keyboard.press('Enter')
  await expect(visitor.view('preferences')).toHaveCount(0)
  expect(await visitor.record()).toMatchObject({
    act: 'save',
    choices: { functional: false, analytics: true },
  })
  await expect(link).toBeFocused()
})

test('Escape closes the panel and changes nothing where there is an answer', async ({
  visitor,
  page,
  cookies,
}) => {
  await visitor.comesFrom('berlin', '/pricing')
  await visitor.presses('accept-all')
  // Until then the id of its receipt may still come.
  await visitor.isProven()
  const before = (await cookies()).clientlink_choices
  await page.getByRole('link', { name: 'Cookie settings' }).click()
  await visitor.switchOf('analytics').click()
  await page.keyboard.press('Escape')
  await expect(visitor.view('preferences')).toHaveCount(0)
  expect((await cookies()).clientlink_choices).toBe(before)
  expect((await visitor.choices()).analytics).toBe(true)
  // What was not saved is not remembered as if it had been.
  await page.getByRole('link', { name: 'Cookie settings' }).click()
  await expect(visitor.switchOf('analytics')).toBeChecked()
})

test('Escape where there is no answer yet is what the X of the banner is', async ({ visitor, page }) => {
  await visitor.comesFrom('berlin', '/pricing')
  await visitor.presses('settings')
  await expect(visitor.view('preferences')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('clientlink-choices [data-view]')).toHaveCount(0)
  expect(await visitor.record()).toMatchObject({ act: 'close', choices: { analytics: false } })
})

test('nothing but what is on is switched on at first, and saving saves what is shown', async ({
  visitor,
}) => {
  await visitor.comesFrom('berlin', '/pricing')
  await visitor.presses('settings')
  await expect(visitor.switchOf('analytics')).not.toBeChecked()
  await expect(visitor.switchOf('functional')).toBeChecked()
  await visitor.presses('save')
  expect(await visitor.record()).toMatchObject({
    act: 'save',
    choices: { functional: true, analytics: false },
  })
})

test('it says who receives the data, and how long each thing is kept', async ({ visitor }) => {
  await visitor.comesFrom('berlin', '/pricing', { recipient: 'Acme' })
  await visitor.presses('settings')
  const panel = visitor.view('preferences')
  await expect(panel.locator('summary')).toHaveCount(3)
  for (const summary of await panel.locator('summary').all()) await summary.click()
  for (const text of ['Acme', 'PostHog', 'page_number', '90 days', 'i18nextLng', 'cl_csrf'])
    await expect(panel.getByText(text).first()).toBeVisible()
})

test('the visitor takes the record along as a file', async ({ visitor, page, browserName }) => {
  test.skip(browserName === 'firefox', 'A stock Firefox does not hand downloads over.')
  await visitor.comesFrom('berlin', '/pricing')
  await visitor.presses('reject-all')
  await page.getByRole('link', { name: 'Cookie settings' }).click()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    visitor.view('preferences').locator('[data-action=download-json]').click(),
  ])
  expect(file.suggestedFilename()).toBe('choices.json')
})
