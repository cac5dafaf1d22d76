import { expect, test } from './fixtures.ts'
import { consentCookie, daysAgo, recordOf } from './visitor.ts'

test('the signal is no answer here: the banner is shown all the same, and all is refused until then', async ({
  visitor,
  cookies,
  sent,
}) => {
  await visitor.comesFrom('berlin', '/privacy', { gpc: '1' })
  await expect(visitor.view('banner')).toBeVisible()
  await expect(visitor.view('status')).toHaveCount(0)
  expect(await visitor.state()).toMatchObject({
    choices: { analytics: false },
    basis: { analytics: 'signal' },
  })
  expect(await cookies()).toEqual({})
  expect(await sent()).toEqual([])
})

test('an answer to the banner is the visitor’s own, and outranks the signal', async ({ visitor, sent }) => {
  await visitor.comesFrom('berlin', '/privacy', { gpc: '1' })
  await visitor.presses('accept-all')
  expect(await visitor.record()).toMatchObject({ act: 'accept-all', gpc: true })
  await expect.poll(sent).toContain('datadog.localhost/api/v2/rum')
  await visitor.comesFrom('berlin', '/bare', { gpc: '1' })
  expect(await visitor.state()).toMatchObject({ ask: null, choices: { analytics: true } })
})

test('a signal switched on after a grant outranks it without a new question', async ({
  visitor,
  context,
  sent,
}) => {
  await context.addCookies([consentCookie(recordOf({ at: daysAgo(3) }))])
  await visitor.comesFrom('berlin', '/privacy', { gpc: '1', options: '{"categories":{"analytics":{}}}' })
  await visitor.waits()
  await expect(visitor.view('banner')).toHaveCount(0)
  expect(await visitor.state()).toMatchObject({
    choices: { analytics: false },
    basis: { analytics: 'signal' },
  })
  expect(await sent()).toEqual([])
})
