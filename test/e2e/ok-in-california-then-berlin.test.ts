import { expect, test } from './fixtures.ts'

test('what was merely seen in California is nothing in Berlin: the question comes, and analytics waits', async ({
  visitor,
  cookies,
  sent,
}) => {
  await visitor.comesFrom('sanfrancisco', '/privacy')
  await visitor.presses('ok')
  // What starts on a page asks for its flags first; on leaving, PostHog says so with a last event.
  const started = async () => (await sent()).filter(request => /flags|rum|pixel/.test(request)).length
  await expect.poll(started).toBe(3)
  await visitor.comesFrom('berlin', '/privacy')
  await expect(visitor.view('banner')).toBeVisible()
  await expect(visitor.view('banner')).toContainText('Where you are now')
  expect(await visitor.state()).toMatchObject({
    ask: 'regime-changed',
    about: ['analytics'],
    choices: { analytics: false },
  })
  await visitor.waits()
  expect(await started()).toBe(3)

  await visitor.presses('reject-all')
  expect(await visitor.record()).toMatchObject({ act: 'reject-all', regime: 'opt-in' })
  expect(Object.keys(await cookies())).toContain('clientlink_choices')
})

test('a refusal given in California travels to Berlin', async ({ visitor }) => {
  await visitor.comesFrom('sanfrancisco', '/bare')
  await visitor.presses('opt-out')
  await visitor.comesFrom('berlin', '/bare')
  await visitor.waits()
  await expect(visitor.view('banner')).toHaveCount(0)
  expect(await visitor.state()).toMatchObject({ ask: null, choices: { analytics: false } })
})

test('a grant given to everything travels too, a switch left alone does not', async ({ visitor }) => {
  await visitor.comesFrom('sanfrancisco', '/bare')
  await visitor.tells(consent => consent.acceptAll())
  await visitor.isProven()
  await visitor.comesFrom('berlin', '/bare')
  await visitor.waits()
  expect(await visitor.state()).toMatchObject({ ask: null, choices: { analytics: true } })

  await visitor.comesFrom('sanfrancisco', '/bare')
  await visitor.tells(consent => consent.choose({ functional: true }))
  await visitor.isProven()
  await visitor.comesFrom('berlin', '/bare')
  await expect(visitor.view('banner')).toBeVisible()
  expect(await visitor.state()).toMatchObject({ ask: 'regime-changed', choices: { analytics: false } })
})

test('back in California everything is as it was left there', async ({ visitor }) => {
  await visitor.comesFrom('sanfrancisco', '/bare')
  await visitor.presses('ok')
  await visitor.comesFrom('berlin', '/bare')
  await expect(visitor.view('banner')).toBeVisible()
  await visitor.comesFrom('sanfrancisco', '/bare')
  await visitor.waits()
  await expect(visitor.view('notice')).toHaveCount(0)
  expect((await visitor.choices()).analytics).toBe(true)
})
