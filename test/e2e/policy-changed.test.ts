import { recipientHash } from '../../src/model/recipients.ts'
import { expect, test } from './fixtures.ts'
import { consentCookie, daysAgo, recordOf } from './visitor.ts'

const recipients = ['Datadog', 'PostHog', 'Mixpanel', 'Sentry', 'Clientlink Video', 'AWS'].map(recipientHash)
const later = { policy: '2026-10-01' }

test('a material change asks again to keep a grant, and analytics waits for the answer', async ({
  visitor,
  context,
  sent,
}) => {
  await context.addCookies([consentCookie(recordOf({ at: daysAgo(20), recipients }))])
  await visitor.comesFrom('berlin', '/bare')
  expect((await visitor.choices()).analytics).toBe(true)

  await visitor.comesFrom('berlin', '/privacy', later)
  await expect(visitor.view('banner')).toContainText('policy has changed')
  expect(await visitor.state()).toMatchObject({
    ask: 'policy-changed',
    about: ['analytics'],
    choices: { functional: true, analytics: false },
  })
  await visitor.waits()
  expect(await sent()).toEqual([])

  await visitor.presses('accept-all')
  expect(await visitor.record()).toMatchObject({ policy: '2026-10-01', choices: { analytics: true } })
  await expect.poll(sent).toContain('datadog.localhost/api/v2/rum')
  await visitor.comesFrom('berlin', '/bare', later)
  expect((await visitor.state()).ask).toBeNull()
})

test('a refusal is not asked again because the policy changed', async ({ visitor, context }) => {
  const choices = { functional: false, analytics: false }
  await context.addCookies([
    consentCookie(recordOf({ at: daysAgo(20), act: 'reject-all', choices, recipients })),
  ])
  await visitor.comesFrom('berlin', '/bare', later)
  await visitor.waits()
  await expect(visitor.view('banner')).toHaveCount(0)
  expect(await visitor.state()).toMatchObject({ ask: null, choices })
})

test('a site still on the older policy does not lower what was answered', async ({ visitor, context }) => {
  await context.addCookies([consentCookie(recordOf({ at: daysAgo(20), policy: '2026-10-01', recipients }))])
  await visitor.comesFrom('berlin', '/bare')
  expect((await visitor.state()).ask).toBeNull()
  await visitor.tells(consent => consent.choose({ functional: false }))
  expect(await visitor.record()).toMatchObject({
    policy: '2026-10-01',
    choices: { functional: false, analytics: true },
  })
})

test('an announced change takes effect on its day, in pages served before it', async ({
  visitor,
  context,
  page,
}) => {
  await context.addCookies([consentCookie(recordOf({ recipients }))])
  const inTwoDays = new Date(Date.now() + 2 * 864e5).toISOString().slice(0, 10)
  const policy = { version: '2026-03-01', next: { effective: inTwoDays, material: true, url: '/privacy' } }
  const query = { options: JSON.stringify({ policy }) }
  await visitor.comesFrom('berlin', '/bare', query)
  expect(await visitor.state()).toMatchObject({ ask: null, choices: { analytics: true } })

  await page.addInitScript(() => {
    const real = Date.now
    Date.now = () => real() + 3 * 864e5
  })
  await visitor.comesFrom('berlin', '/bare', query)
  await expect(visitor.view('banner')).toContainText('policy has changed')
  expect(await visitor.state()).toMatchObject({ ask: 'policy-changed', choices: { analytics: false } })
})

test('a grant older than 180 days is asked about again, a refusal is not', async ({ visitor, context }) => {
  await context.addCookies([consentCookie(recordOf({ at: daysAgo(181), recipients }))])
  await visitor.comesFrom('berlin', '/bare')
  await expect(visitor.view('banner')).toBeVisible()
  expect(await visitor.state()).toMatchObject({ ask: 'expired', choices: { analytics: false } })

  await visitor.losesCookies()
  const choices = { functional: true, analytics: false }
  await context.addCookies([consentCookie(recordOf({ at: daysAgo(300), act: 'save', choices, recipients }))])
  await visitor.comesFrom('berlin', '/bare')
  await visitor.waits()
  expect(await visitor.state()).toMatchObject({ ask: null, choices })
})
