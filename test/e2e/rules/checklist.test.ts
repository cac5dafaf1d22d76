import { expect, test } from '../fixtures.ts'
import { contrastOf } from './contrast.ts'
import { declared } from './declared.ts'

test('B-32 What complaints are about is absent on a German phone at night, too', async ({
  visitor,
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 })
  const options = JSON.stringify({ theme: 'dark' })
  await visitor.comesFrom('berlin', '/pricing', { lang: 'de', options })
  const [no, yes] = [visitor.button('reject-all'), visitor.button('accept-all')]

  // A: no refusal on the first layer. C: one that is a mere link.
  await expect(no).toBeInViewport({ ratio: 1 })
  expect(await no.evaluate(({ localName }) => localName)).toBe('button')
  // D and E: colours and contrast that lead to the yes.
  expect(await visitor.looks('reject-all')).toEqual(await visitor.looks('accept-all'))
  expect(await contrastOf(no)).toEqual(await contrastOf(yes))
  expect((await contrastOf(no)).label).toBeGreaterThanOrEqual(4.5)

  // B: ticked beforehand. H: a legitimate interest beside the consent.
  await visitor.presses('settings')
  const panel = visitor.view('preferences')
  await expect(panel).toBeVisible()
  await expect(visitor.switchOf('analytics')).not.toBeChecked()
  expect(await panel.textContent()).not.toMatch(/berechtigt/i)
  await expect(panel.locator('input')).toHaveCount(3)
  // I: called essential what is not. What cannot be turned off is the session's, the demo's and our own.
  const necessary = declared.filter(({ category }) => category === 'necessary')
  expect(necessary.filter(({ pattern }) => !/^(cl_|demo_|clientlink_choices)/.test(pattern))).toEqual([])
  await expect(panel.locator('input:disabled')).toHaveCount(1)

  // K: no easy way back.
  await visitor.presses('accept-all')
  await expect(panel).toHaveCount(0)
  await page.locator('[data-consent-reject]').locator('visible=true').first().click()
  expect((await visitor.choices()).analytics).toBe(false)
})
