import { expect, test } from './fixtures.ts'
import { pageWith } from './own-pages.ts'

test('a site says in its own words what it likes, adds a language, and names its categories in it', async ({
  page,
  put,
  visitor,
}) => {
  const options = {
    region: 'CH',
    locale: 'gsw',
    categories: { chat: { title: 'Support chat', description: 'Lets you talk to a person' } },
    messages: {
      gsw: {
        banner: { 'accept-all': 'Alles aanee', 'reject-all': 'Alles ablehne' },
        panel: { save: 'Uswaal spychere' },
        categories: { chat: { title: 'Schwätz', description: 'Zum mit öpperem rede' } },
      },
    },
  } as const
  await page.goto(put('/page', pageWith(options)))
  await expect(visitor.button('accept-all')).toHaveText('Alles aanee')
  await expect(visitor.view('banner')).toContainText('Schwätz (Zum mit öpperem rede)')
  expect(await page.locator('clientlink-choices').first().getAttribute('lang')).toBe('gsw')
  await visitor.presses('settings')
  await expect(visitor.button('save')).toHaveText('Uswaal spychere')
  await expect(visitor.view('preferences').locator('#name-chat')).toHaveText('Schwätz')
})

test('a page in Arabic is asked from the right', async ({ page, put, visitor }) => {
  await page.goto(put('/page', pageWith({ region: 'DE', locale: 'ar' })))
  const [reject, accept] = await Promise.all(
    ['reject-all', 'accept-all'].map(action => visitor.button(action).boundingBox()),
  )
  expect(reject?.x).toBeGreaterThan(accept?.x ?? 0)
  expect([reject?.width, reject?.height]).toEqual([accept?.width, accept?.height])
})

test('of fifty languages a visitor fetches one, and of that what is shown', async ({
  page,
  put,
  visitor,
  asked,
}) => {
  await page.goto(put('/page', pageWith({ region: 'FI', locale: 'fi' })))
  await expect(visitor.view('banner')).toBeVisible()
  expect(
    asked()
      .filter(url => /-words-/.test(url))
      .map(url => url.replace(/.*choices-(.*)-\w+\.js/, '$1')),
  ).toEqual(['first-words-fi'])
})
