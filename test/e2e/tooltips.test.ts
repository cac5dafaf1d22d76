import { expect, test } from './fixtures.ts'

test.beforeEach(async ({ visitor, page }) => {
  await visitor.comesFrom('berlin', '/pricing')
  await visitor.presses('settings')
  await expect(visitor.view('preferences')).toBeVisible()
  expect(
    await page.evaluate(() =>
      performance.getEntriesByType('resource').filter(({ name }) => /-tip-/.test(name)),
    ),
  ).toEqual([])
})

test('a term says what it means by hover, stays while the pointer is on the tip, and goes when it leaves', async ({
  visitor,
  page,
}) => {
  const panel = visitor.view('preferences')
  const tip = panel.getByRole('tooltip')
  await panel.locator('[data-term=necessary]').hover()
  await expect(tip).toContainText('cannot be turned off')
  await tip.hover()
  await page.mouse.move(0, 0, { steps: 3 })
  await expect(tip).toHaveCount(0)
})

test('by keyboard a term says it on focus, Escape takes the tip alone, and the panel stays', async ({
  visitor,
  page,
}) => {
  const panel = visitor.view('preferences')
  const term = panel.locator('[data-term=necessary]')
  const tip = panel.getByRole('tooltip')
  await term.focus()
  await expect(tip).toBeVisible()
  await expect(term).toHaveAccessibleDescription(/cannot be turned off/)
  await page.keyboard.press('Escape')
  await expect(tip).toHaveCount(0)
  await expect(panel).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
})

test('a tap shows it, inside the screen of a phone, in front of the panel', async ({ visitor, page }) => {
  await page.setViewportSize({ width: 320, height: 568 })
  const panel = visitor.view('preferences')
  await panel.locator('[data-term=necessary]').click()
  const tip = panel.getByRole('tooltip')
  await expect(tip).toBeVisible()
  await expect
    .poll(async () => {
      const box = await tip.boundingBox()
      return box && box.x >= 0 && box.x + box.width <= 320 && box.y >= 0 && box.y + box.height <= 568
    })
    .toBe(true)
  const isOnTop = await tip.evaluate(element => {
    const { x, y, width, height } = element.getBoundingClientRect()
    const root = element.getRootNode() as ShadowRoot
    return element.contains(root.elementFromPoint(x + width / 2, y + height / 2))
  })
  expect(isOnTop).toBe(true)
})
