import { Key } from 'selenium-webdriver'
import { expect, test } from './fixtures.ts'
import type { Visitor } from './visitor.ts'

/** Goes on with Tab until something has the focus; gives what was met on the way. */
async function tabsTo(visitor: Visitor, name: string) {
  const met: string[] = []
  while (met.at(-1) !== name && met.length < 40) {
    await visitor.types(Key.TAB)
    met.push(await visitor.focus())
  }
  return met
}

test('Tab reaches the banner, and both answers with the same ease', async ({ visitor }) => {
  await visitor.comesFrom('berlin', '/pricing')
  await expect.poll(() => visitor.sees('banner')).toBe(true)
  // It does not take the focus from the page by itself.
  expect(await visitor.focus()).toBe('body')
  const met = await tabsTo(visitor, 'settings')
  expect(met).toEqual(expect.arrayContaining(['close', 'reject-all', 'accept-all', 'settings']))
  expect(met.length).toBeLessThan(10)
  expect(Math.abs(met.indexOf('reject-all') - met.indexOf('accept-all'))).toBe(1)
})

/** Opens the panel from the page's own link, as Enter does. */
async function opensSettings(visitor: Visitor) {
  await visitor.within(() => document.querySelector<HTMLElement>('[data-consent-open]')?.focus())
  await visitor.types(Key.ENTER)
  await expect.poll(() => visitor.sees('preferences')).toBe(true)
}

test('the panel is opened, changed and saved without a mouse, and the focus returns', async ({ visitor }) => {
  await visitor.comesFrom('berlin', '/pricing')
  await visitor.presses('reject-all')
  await expect.poll(() => visitor.sees('banner')).toBe(false)
  await opensSettings(visitor)
  expect(await visitor.isOn('analytics')).toBe(false)
  expect(await visitor.isOn('necessary')).toBe(true)

  await tabsTo(visitor, 'analytics')
  await visitor.types(Key.SPACE)
  await expect.poll(() => visitor.isOn('analytics')).toBe(true)
  expect((await visitor.choices()).analytics).toBe(false)
  await tabsTo(visitor, 'save')
  await visitor.types(Key.ENTER)
  await expect.poll(() => visitor.sees('preferences')).toBe(false)
  expect(await visitor.record()).toMatchObject({
    act: 'save',
    choices: { functional: false, analytics: true },
  })
  await expect
    .poll(() => visitor.within(() => document.activeElement?.hasAttribute('data-consent-open')))
    .toBe(true)
})

test('Escape changes nothing, and the page behind is out of reach while the panel is open', async ({
  visitor,
}) => {
  await visitor.comesFrom('berlin', '/pricing')
  await visitor.presses('accept-all')
  await expect.poll(() => visitor.sees('banner')).toBe(false)
  const { clientlink_choices } = await visitor.cookies()
  // Also at once, while the page is still coming to life.
  await opensSettings(visitor)
  expect(await visitor.isOn('analytics')).toBe(true)
  await visitor.types(Key.ESCAPE)
  await expect.poll(() => visitor.sees('preferences')).toBe(false)
  expect((await visitor.cookies()).clientlink_choices).toBe(clientlink_choices)

  await opensSettings(visitor)
  const places = new Set<string | undefined>()
  for (let step = 0; step < 20; step++) {
    await visitor.types(Key.TAB)
    places.add(await visitor.within(() => document.activeElement?.localName))
  }
  // Beside the panel there is the browser's own frame; the page then says that its body has the focus.
  expect([...places].filter(place => place !== 'body')).toEqual(['clientlink-choices'])
})
