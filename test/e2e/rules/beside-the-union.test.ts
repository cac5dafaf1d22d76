import { expect, test } from '../fixtures.ts'
import type { Place, Visitor } from '../visitor.ts'
import { toAnalytics } from './declared.ts'
import { diskOf, nothing } from './disk.ts'

/** Analytics waits for a yes here too, though the law would let it begin with a notice; a no is one control away. */
async function asksFirst(visitor: Visitor, place: Place, sent: () => Promise<string[]>) {
  const { page } = visitor
  await visitor.comesFrom(place, '/pricing')
  await expect(visitor.view('banner')).toBeVisible()
  expect((await visitor.state()).regime).toBe('opt-in')
  await visitor.waits()
  expect(await diskOf(page)).toEqual(nothing)
  expect(await sent()).toEqual([])
  await visitor.presses('settings')
  await expect(visitor.switchOf('analytics')).not.toBeChecked()
  await visitor.presses('accept-all')
  await expect(visitor.view('preferences')).toHaveCount(0)
  await expect.poll(async () => toAnalytics(await sent())).not.toEqual([])
}

test('B-30 In the United Kingdom analytics is off until a yes, and one control of the page objects to it', async ({
  visitor,
  page,
  sent,
}) => {
  await asksFirst(visitor, 'london', sent)
  // The page's own control, and nothing of the browser's settings.
  await page.getByRole('button', { name: 'Turn analytics off' }).click()
  expect(await visitor.choices()).toMatchObject({ functional: true, analytics: false })
  await expect.poll(async () => (await diskOf(page)).cookie).toEqual(['clientlink_choices'])
  // Functional, which is on, says so, and is as easy to turn off.
  await page.getByRole('link', { name: 'Cookie settings' }).click()
  await expect(visitor.switchOf('functional')).toBeChecked()
  await visitor.switchOf('functional').click()
  await visitor.presses('save')
  expect(await visitor.record()).toMatchObject({ choices: { functional: false, analytics: false } })
})

test('B-31 In Switzerland there is a notice before anything, and a way out as easy as in, at any time', async ({
  visitor,
  page,
  sent,
}) => {
  await asksFirst(visitor, 'zurich', sent)
  // In was one click of the banner, out is one click of any page.
  await visitor.comesFrom('zurich', '/privacy')
  await page.getByRole('button', { name: 'Turn analytics off' }).click()
  expect((await visitor.choices()).analytics).toBe(false)
  await expect.poll(async () => (await diskOf(page)).cookie).toEqual(['clientlink_choices'])
})
