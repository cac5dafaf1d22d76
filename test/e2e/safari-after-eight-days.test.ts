import type { BrowserContext } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import type { Visitor } from './visitor.ts'

const days = 864e5

/** Safari's rule, where the browser has none of it: what a script writes lasts seven days (RULES §6.1). */
async function asSafari(context: BrowserContext) {
  await context.addInitScript(() => {
    const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')
    const week = Date.now() + 7 * 864e5
    const cap = (text: string) =>
      text.replace(/expires=([^;]+)/i, (all, date) =>
        Date.parse(date) > week ? `expires=${new Date(week).toUTCString()}` : all,
      )
    Object.defineProperty(Document.prototype, 'cookie', {
      ...cookie,
      set(text) {
        cookie?.set?.call(this, cap(text))
      },
    })
  })
}

/** Eight days go by: what has expired is gone, with everything that scripts had stored, and the clock says so. */
async function eightDaysLater({ page }: Visitor) {
  const context = page.context()
  const later = Date.now() + 8 * days
  const kept = (await context.cookies()).filter(({ expires }) => expires * 1e3 > later)
  await page.evaluate(() => localStorage.clear())
  await page.goto('about:blank')
  await context.clearCookies()
  await context.addCookies(kept)
  await context.clock.setFixedTime(later)
}

/** How many days from now the record's cookie is kept. */
async function daysLeft({ page }: Visitor) {
  const cookies = await page.context().cookies()
  const { expires = 0 } = cookies.find(({ name }) => name === 'clientlink_choices') ?? {}
  return Math.round((expires * 1e3 - Date.now()) / days)
}

const without = { options: JSON.stringify({ records: {} }) }

test('a cookie that only a script has set is gone, and the question comes again', async ({
  visitor,
  context,
}) => {
  await asSafari(context)
  await visitor.comesFrom('berlin', '/bare', without)
  await visitor.presses('accept-all')
  await expect.poll(() => daysLeft(visitor)).toBe(7)
  await eightDaysLater(visitor)
  await visitor.comesFrom('berlin', '/bare', without)
  await expect(visitor.view('banner')).toBeVisible()
  expect(await visitor.choices()).toMatchObject({ analytics: false })
})

for (const [answer, granted] of [
  ['accept-all', true],
  ['reject-all', false],
] as const)
  test(`a cookie that the server has set too holds, as it was decided: ${answer}`, async ({
    visitor,
    context,
  }) => {
    await asSafari(context)
    await visitor.comesFrom('berlin', '/bare')
    await visitor.presses(answer)
    await expect.poll(() => daysLeft(visitor)).toBe(365)
    const { decidedAt } = await visitor.state()
    await eightDaysLater(visitor)
    await visitor.comesFrom('berlin', '/bare')
    await visitor.waits()
    await expect(visitor.view('banner')).toHaveCount(0)
    expect(await visitor.state()).toMatchObject({ ask: null, decidedAt, choices: { analytics: granted } })
  })

test('the server writes it again every few days, and it lasts no longer for that', async ({
  visitor,
  page,
  demo,
}) => {
  let renewals = 0
  page.on('request', request => {
    if (request.url().endsWith('/consent')) renewals++
  })
  const count = async () => (await (await fetch(`${demo.url}/receipts.json`)).json()).count
  await visitor.comesFrom('berlin', '/bare')
  await visitor.presses('reject-all')
  await visitor.isProven()
  const expires = async () =>
    (await page.context().cookies()).find(({ name }) => name === 'clientlink_choices')?.expires ?? 0
  const first = await expires()
  await visitor.comesFrom('berlin', '/bare')
  await visitor.waits()
  expect(renewals).toBe(1)
  const receipts = await count()

  await page.context().clock.setFixedTime(Date.now() + 4 * days)
  await visitor.comesFrom('berlin', '/bare')
  await expect.poll(() => renewals).toBe(2)
  await visitor.isProven()
  // Nothing was decided, so nothing was proven.
  expect(await count()).toBe(receipts)
  expect(Math.abs((await expires()) - first)).toBeLessThan(5)
})
