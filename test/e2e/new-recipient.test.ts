import { expect, test } from './fixtures.ts'

const acme = { recipient: 'Acme' }

test('a new recipient of analytics asks again, about analytics alone', async ({ visitor, sent }) => {
  await visitor.comesFrom('berlin', '/bare')
  await visitor.presses('accept-all')
  await visitor.comesFrom('berlin', '/privacy', acme)
  await expect(visitor.view('banner')).toContainText('new recipients')
  expect(await visitor.state()).toMatchObject({
    ask: 'recipients-changed',
    about: ['analytics'],
    choices: { functional: true, analytics: false },
  })
  await visitor.waits()
  expect(await sent()).toEqual([])

  await visitor.presses('accept-all')
  await expect.poll(sent).toContain('datadog.localhost/api/v2/rum')
  // Known from now on, also to a site that does not name it, and back.
  await visitor.comesFrom('berlin', '/bare')
  await visitor.tells(consent => consent.choose({ functional: false }))
  await visitor.comesFrom('berlin', '/bare', acme)
  await visitor.waits()
  expect(await visitor.state()).toMatchObject({ ask: null, choices: { analytics: true } })
})

test('who refused is left in peace', async ({ visitor }) => {
  await visitor.comesFrom('berlin', '/bare')
  await visitor.presses('reject-all')
  await visitor.comesFrom('berlin', '/bare', acme)
  await visitor.waits()
  await expect(visitor.view('banner')).toHaveCount(0)
  expect(await visitor.state()).toMatchObject({ ask: null, choices: { analytics: false } })
})

test('where analytics is on by default the notice comes again, and analytics goes on', async ({
  visitor,
}) => {
  await visitor.comesFrom('sanfrancisco', '/bare')
  await visitor.presses('ok')
  await visitor.comesFrom('sanfrancisco', '/bare', acme)
  await expect(visitor.view('notice')).toBeVisible()
  expect(await visitor.state()).toMatchObject({ ask: 'recipients-changed', choices: { analytics: true } })
  await visitor.presses('ok')
  await visitor.comesFrom('sanfrancisco', '/bare', acme)
  await visitor.waits()
  await expect(visitor.view('notice')).toHaveCount(0)
})
