import type { BrowserContext } from '@playwright/test'
import type { ConsentState } from '../../../src/model/state.ts'
import { expect, test } from '../fixtures.ts'
import { addressFor, visitorOf } from '../visitor.ts'
import { daysPass } from './days-pass.ts'
import { ofAnalytics } from './declared.ts'

/** How many days the browser will keep a cookie from now on. */
async function lasts(context: BrowserContext, name = 'clientlink_choices') {
  const cookie = (await context.cookies()).find(cookie => cookie.name === name)
  return cookie ? (cookie.expires * 1e3 - Date.now()) / 864e5 : 0
}

test('B-19 A refusal is kept as long as a grant: in a new tab, past a reload after 7 days, and after 179', async ({
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
  context,
}) => {
  const comes = (version: string, ...recipients: string[]) =>
    visitor.comesFrom('berlin', '/bare', {
      options: JSON.stringify({
        policy: { version },
        categories: { functional: {}, analytics: { recipients }, research: { recipients: ['Institute'] } },
      }),
    })
  const asks = async (state: Partial<ConsentState>) => {
    await expect(visitor.view('banner')).toBeVisible()
    expect(await visitor.state()).toMatchObject(state)
  }
  const accepts = async () => {
    await visitor.presses('accept-all')
    // An answer of the server that comes on the next page would bring back what was accepted before.
    await visitor.isProven()
  }
  const both = { about: ['analytics', 'research'], choices: { analytics: false, research: false } }
  await comes('2026-03-01', 'Counter')
  await accepts()
  await daysPass(context, 179)
  await comes('2026-03-01', 'Counter')
  expect(await visitor.state()).toMatchObject({ ask: null, choices: { analytics: true, research: true } })

  await daysPass(context, 2)
  await comes('2026-03-01', 'Counter')
  await asks({ ask: 'expired', ...both })
  await accepts()
  await comes('2026-10-01', 'Counter')
  await asks({ ask: 'policy-changed', ...both })
  await accepts()
  // Whom it does not touch, it does not ask about.
  await comes('2026-10-01', 'Counter', 'Acme')
  await asks({
    ask: 'recipients-changed',
    about: ['analytics'],
    choices: { functional: true, analytics: false, research: true },
  })
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

  await visitor.isProven()
  const end = async () =>
    (await context.cookies()).find(({ name }) => name === 'clientlink_choices')?.expires ?? Number.NaN
  const before = await end()
  for (const days of [1, 30]) {
    await daysPass(context, days)
    await visitor.comesFrom('berlin', '/privacy')
    await visitor.isProven()
    // The server counts in whole seconds.
    expect(await end()).toBeLessThan(before + 5)
  }
})

test('B-26 Whoever has answered is asked no second time: in no other tab, and on no sister site', async ({
  visitor,
  context,
  at,
}) => {
  // Two tabs are open when the answer is given in one; its question leaves the other.
  const other = visitorOf(await context.newPage())
  await other.comesFrom('berlin', '/privacy')
  await visitor.comesFrom('berlin', '/bare')
  await expect(other.view('banner')).toBeVisible()
  await visitor.presses('close')
  await expect(other.view('banner')).toHaveCount(0)

  await visitor.comesFrom('berlin', '/')
  await other.page.goto(at('app.clientlink.test', addressFor('berlin')))
  for (const place of [visitor, other]) {
    await place.waits()
    await expect(place.view('banner')).toHaveCount(0)
    expect((await place.state()).ask).toBeNull()
  }
})
