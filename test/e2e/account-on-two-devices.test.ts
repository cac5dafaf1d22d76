import type { Browser, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { type Visitor, visitorOf } from './visitor.ts'

// Accounts live in the demo's server, which other stories share: each here takes a person, one after the other.
test.describe.configure({ mode: 'serial' })

/** Opens the product's settings on a device: California, where analytics is on until someone objects. */
async function settings(page: Page, url: string): Promise<Visitor> {
  await page.goto(`${url}/app/?from=sanfrancisco&bar=0#/settings`)
  return visitorOf(page)
}

async function device(browser: Browser) {
  const context = await browser.newContext()
  return { page: await context.newPage(), context }
}

/** Presses a button of the settings that begins the page anew. */
async function presses({ page }: Visitor, action: string) {
  const reloaded = page.waitForEvent('load')
  await page.locator(`[data-action=${action}]`).click()
  await reloaded
  await expect(page.locator('[data-status=account]')).toBeVisible()
}

test('an opt-out holds on every device of who is signed in, and leaves a shared one with them', async ({
  browser,
  demo,
}) => {
  const home = await device(browser)
  const shared = await device(browser)
  const athome = await settings(home.page, demo.url)
  await presses(athome, 'sign-in-ada')
  await athome.tells(consent => consent.rejectAll())
  await athome.isProven()

  const there = await settings(shared.page, demo.url)
  expect((await there.choices()).analytics).toBe(true)
  await presses(there, 'sign-in-ada')
  expect(await there.state()).toMatchObject({
    ask: null,
    choices: { functional: false, analytics: false },
    basis: { analytics: 'visitor' },
  })

  // The machine had nothing of its own, and the next person is told as anybody is.
  await presses(there, 'sign-out')
  expect(await there.state()).toMatchObject({
    ask: 'first-visit',
    decidedAt: null,
    choices: { analytics: true },
  })
  await expect(there.view('notice')).toBeVisible()
  for (const { context } of [home, shared]) await context.close()
})

test('a shared machine returns to its own choice, and its choice does not become somebody’s', async ({
  browser,
  demo,
}) => {
  const { page, context } = await device(browser)
  const visitor = await settings(page, demo.url)
  await visitor.tells(consent => consent.choose({ functional: true, analytics: false }))
  await visitor.isProven()
  const own = await visitor.record()
  await presses(visitor, 'sign-in-ben')
  // Ben had said nothing: what the machine says holds, until he does.
  expect((await visitor.choices()).analytics).toBe(false)
  await new Promise(then => setTimeout(then, 1000 - (Date.now() % 1000)))
  await visitor.tells(consent => consent.acceptAll())
  await visitor.isProven()
  await presses(visitor, 'sign-out')
  expect((await visitor.record())?.choices).toEqual(own?.choices)
  expect((await visitor.record())?.at).toBe(own?.at)
  expect((await visitor.choices()).analytics).toBe(false)

  const other = await device(browser)
  const elsewhere = await settings(other.page, demo.url)
  await presses(elsewhere, 'sign-in-ben')
  expect((await elsewhere.choices()).analytics).toBe(true)
  for (const one of [context, other.context]) await one.close()
})
