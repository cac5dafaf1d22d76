import { expect, test } from './fixtures.ts'
import { addressFor } from './visitor.ts'

/** The marketing site knows a chat, which the product does not. */
const withChat = { options: JSON.stringify({ categories: { chat: { default: 'off' }, analytics: {} } }) }

test('both share one cookie on the domain above them', async ({ page, context, visitor, at }) => {
  await visitor.comesFrom('berlin', '/bare')
  await visitor.presses('accept-all')
  const [cookie] = await context.cookies()
  expect(cookie).toMatchObject({
    name: 'clientlink_choices',
    domain: '.clientlink.test',
    path: '/',
    sameSite: 'Lax',
  })

  await page.goto(at('app.clientlink.test', addressFor('berlin', '/')))
  await expect(page.locator('.sidebar')).toBeVisible()
  expect(await visitor.state()).toMatchObject({ ask: null, choices: { analytics: true } })
})

test('what one knows and the other does not is carried over', async ({ page, visitor, at }) => {
  await visitor.comesFrom('berlin', '/bare', withChat)
  await visitor.presses('accept-all')
  expect((await visitor.record())?.choices).toEqual({ functional: true, analytics: true, chat: true })

  await page.goto(at('app.clientlink.test', addressFor('berlin', '/')))
  await visitor.tells(consent => consent.choose({ analytics: false }))
  expect((await visitor.record())?.choices).toEqual({ functional: true, analytics: false, chat: true })
  expect(await visitor.choices()).toEqual({ necessary: true, functional: true, analytics: false })

  await visitor.comesFrom('berlin', '/bare', withChat)
  expect(await visitor.choices()).toEqual({ necessary: true, functional: true, analytics: false, chat: true })
  expect((await visitor.state()).ask).toBeNull()
})

test('refusing everything in the app refuses what only the site knows', async ({ page, visitor, at }) => {
  await visitor.comesFrom('berlin', '/bare', withChat)
  await visitor.presses('accept-all')
  await page.goto(at('app.clientlink.test', addressFor('berlin', '/')))
  await visitor.tells(consent => consent.rejectAll())
  await visitor.comesFrom('berlin', '/bare', withChat)
  expect(await visitor.choices()).toEqual({
    necessary: true,
    functional: false,
    analytics: false,
    chat: false,
  })
})

test('a recipient the app told of stays known to it after an answer on the site', async ({
  page,
  visitor,
  at,
}) => {
  const inApp = at('app.clientlink.test', addressFor('berlin', '/', { recipient: 'Acme' }))
  await page.goto(inApp)
  await visitor.tells(consent => consent.acceptAll())
  await visitor.comesFrom('berlin', '/bare')
  await visitor.tells(consent => consent.choose({ functional: false }))
  await page.goto(inApp)
  expect(await visitor.state()).toMatchObject({ ask: null, choices: { analytics: true } })
})
