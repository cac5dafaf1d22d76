import type { BrowserContext } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { addressFor, visitorOf } from '../visitor.ts'
import { daysPass } from './days-pass.ts'
import { ofAnalytics, toAnalytics } from './declared.ts'

/** How many days the browser will keep a cookie from now on. */
async function lasts(context: BrowserContext, name = 'clientlink_choices') {
  const cookie = (await context.cookies()).find(cookie => cookie.name === name)
  return cookie ? (cookie.expires * 1e3 - Date.now()) / 864e5 : 0
}

test('B-19 A refusal is kept as long as a grant: past a reload, in a new tab, after 7 days and after 179', async ({
  visitor,
  page,
  context,
}) => {
  await visitor.comesFrom('berlin', '/bare')
  await visitor.presses('accept-all')
  await expect.poll(() => lasts(context)).toBeGreaterThan(180)
  const granted = await lasts(context)
  await visitor.tells(consent => consent.reset())
  await visitor.presses('reject-all')
  await expect.poll(() => lasts(context)).toBeGreaterThan(180)
  expect(Math.round(await lasts(context))).toBe(Math.round(granted))

  const isQuiet = async (place: typeof visitor) => {
    await place.waits()
    await expect(place.view('banner')).toHaveCount(0)
    expect(await place.state()).toMatchObject({ ask: null, choices: { functional: false, analytics: false } })
  }
  await page.reload()
  await isQuiet(visitor)
  const tab = visitorOf(await context.newPage())
  await tab.comesFrom('berlin', '/bare')
  await isQuiet(tab)
  for (const days of [7, 179 - 7]) {
    await daysPass(context, days)
    await page.reload()
    await isQuiet(visitor)
  }
})

test('B-20 A grant is asked about again after 180 days, under a new policy, and for a new recipient alone', async ({
  visitor,
  page,
  context,
  sent,
}) => {
  await visitor.comesFrom('berlin', '/privacy')
  await visitor.presses('accept-all')
  await daysPass(context, 179)
  await visitor.comesFrom('berlin', '/bare')
  expect(await visitor.state()).toMatchObject({ ask: null, choices: { analytics: true } })

  await daysPass(context, 2)
  const heard = toAnalytics(await sent()).length
  await visitor.comesFrom('berlin', '/privacy')
  await expect(visitor.view('banner')).toBeVisible()
  expect(await visitor.state()).toMatchObject({ ask: 'expired', choices: { analytics: false } })
  await visitor.waits()
  expect(toAnalytics(await sent()).length).toBe(heard)
  await visitor.presses('accept-all')

  await visitor.comesFrom('berlin', '/bare', { policy: '2026-10-01' })
  await expect(visitor.view('banner')).toBeVisible()
  expect(await visitor.state()).toMatchObject({ ask: 'policy-changed', choices: { analytics: false } })
  await visitor.presses('accept-all')

  const site = (...recipients: string[]) => ({
    options: JSON.stringify({
      policy: { version: '2026-10-01' },
      categories: { functional: {}, analytics: { recipients }, research: { recipients: ['Institute'] } },
    }),
  })
  await visitor.comesFrom('berlin', '/bare', site('Counter'))
  await visitor.presses('accept-all')
  await expect(visitor.view('banner')).toHaveCount(0)
  await visitor.comesFrom('berlin', '/bare', site('Counter', 'Acme'))
  await expect(visitor.view('banner')).toBeVisible()
  expect(await visitor.state()).toMatchObject({
    ask: 'recipients-changed',
    about: ['analytics'],
    choices: { functional: true, analytics: false, research: true },
  })
  await page.close()
})

test('B-21 No cookie of analytics, nor ours, lasts longer than 13 months, and visits do not prolong ours', async ({
  visitor,
  context,
}) => {
  const thirteenMonths = 396
  await visitor.comesFrom('berlin', '/pricing')
  await visitor.presses('accept-all')
  const names = async () => (await context.cookies()).map(({ name }) => name)
  await expect.poll(async () => ofAnalytics('cookie', await names()).join()).toMatch(/mp_.*ph_|ph_.*mp_/)
  for (const name of await names())
    expect(await lasts(context, name), name).toBeLessThanOrEqual(thirteenMonths)

  const end = async () => (await context.cookies()).find(({ name }) => name === 'clientlink_choices')?.expires
  const before = await end()
  for (const days of [1, 30]) {
    await daysPass(context, days)
    await visitor.comesFrom('berlin', '/privacy')
    await visitor.waits()
    expect(await end()).toBe(before)
  }
})

test('B-26 Whoever has answered is asked no second time: in no other tab, and on no sister site', async ({
  visitor,
  context,
  at,
}) => {
  const other = visitorOf(await context.newPage())
  const isQuiet = async () => {
    for (const place of [visitor, other]) {
      await place.waits()
      await expect(place.view('banner').or(place.view('notice'))).toHaveCount(0)
      expect((await place.state()).ask).toBeNull()
    }
  }
  for (const [place, view, answer] of [
    ['sanfrancisco', 'notice', 'ok'],
    // What was merely seen there is no answer here, so the question is asked, once.
    ['berlin', 'banner', 'close'],
  ] as const) {
    // Two tabs are open when the answer is given in one; its question leaves the other.
    await other.comesFrom(place, '/privacy')
    await visitor.comesFrom(place, '/bare')
    await expect(other.view(view)).toBeVisible()
    await visitor.presses(answer)
    await expect(other.view(view)).toHaveCount(0)
    await visitor.comesFrom(place, '/')
    await other.page.goto(at('app.clientlink.test', addressFor(place)))
    await isQuiet()
  }
})
