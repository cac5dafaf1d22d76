import { expect, test } from './fixtures.ts'
import { consentCookie, daysAgo, recordOf } from './visitor.ts'

const gpc = { gpc: '1' }

test('the signal is a no before anything runs, and a line says so, once', async ({
  visitor,
  cookies,
  sent,
}) => {
  await visitor.comesFrom('sanfrancisco', '/pricing', gpc)
  await expect(visitor.view('status')).toBeVisible()
  await expect(visitor.view('status')).toContainText('Global Privacy Control')
  await expect(visitor.view('notice')).toHaveCount(0)
  expect(await visitor.state()).toMatchObject({
    gpc: true,
    choices: { functional: true, analytics: false },
    basis: { analytics: 'signal' },
  })
  // Shown is seen, and nothing was chosen.
  await expect.poll(() => visitor.record()).toMatchObject({ act: 'seen', gpc: true, choices: {} })
  expect(await sent()).toEqual([])

  await visitor.comesFrom('sanfrancisco', '/privacy', gpc)
  await visitor.waits()
  await expect(visitor.view('status')).toHaveCount(0)
  expect((await visitor.choices()).analytics).toBe(false)
  expect(Object.keys(await cookies())).toEqual(['clientlink_choices'])
  expect(await sent()).toEqual([])
})

test('a grant given later, by hand, comes first', async ({ visitor, sent }) => {
  await visitor.comesFrom('sanfrancisco', '/privacy', gpc)
  await expect(visitor.view('status')).toBeVisible()
  await visitor.tells(consent => consent.choose({ analytics: true }))
  expect(await visitor.record()).toMatchObject({ act: 'save', gpc: true, choices: { analytics: true } })
  await visitor.comesFrom('sanfrancisco', '/privacy', gpc)
  expect(await visitor.state()).toMatchObject({
    choices: { analytics: true },
    basis: { analytics: 'visitor' },
    ask: null,
  })
  await expect.poll(sent).toContain('datadog.localhost/api/v2/rum')
})

test('a signal switched on after a grant outranks it', async ({ visitor, context, sent }) => {
  await context.addCookies([
    consentCookie(recordOf({ regime: 'opt-out', act: 'save', at: daysAgo(3), gpc: false })),
  ])
  await visitor.comesFrom('sanfrancisco', '/privacy', gpc)
  await visitor.waits()
  expect(await visitor.state()).toMatchObject({
    choices: { analytics: false },
    basis: { analytics: 'signal' },
    ask: null,
  })
  expect(await sent()).toEqual([])
  // Switched off again, the grant is still there: it was never taken back.
  await visitor.comesFrom('sanfrancisco', '/privacy')
  expect((await visitor.choices()).analytics).toBe(true)
})
