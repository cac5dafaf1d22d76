import { expect, test } from './fixtures.ts'
import { visitorOf } from './visitor.ts'

test('a choice in one tab holds in the other while nobody touches it, and its banner goes', async ({
  visitor,
  context,
  sent,
}) => {
  const other = visitorOf(await context.newPage())
  await other.comesFrom('berlin', '/privacy')
  await visitor.comesFrom('berlin', '/bare')
  await expect(other.view('banner')).toBeVisible()
  await visitor.presses('accept-all')
  await expect.poll(async () => (await other.choices()).analytics).toBe(true)
  await expect(other.view('banner')).toHaveCount(0)
  // Its marked scripts live without a reload.
  await expect.poll(sent).toContain('datadog.localhost/api/v2/rum')

  await visitor.tells(consent => consent.rejectAll())
  await expect.poll(async () => (await other.choices()).analytics).toBe(false)
  await expect.poll(() => other.page.evaluate(() => document.cookie)).not.toContain('page_number')
})

test('site and app in two tabs hold the same', async ({ visitor, context, at }) => {
  const app = await context.newPage()
  await app.goto(at('localhost', '/app/?from=berlin&bar=0'))
  await visitor.page.goto(at('localhost', '/bare?from=berlin&bar=0'))
  await visitor.presses('accept-all')
  await expect.poll(async () => (await visitorOf(app).choices()).analytics).toBe(true)
})

for (const event of ['visibilitychange', 'pageshow'])
  test(`a tab that could not be told looks again at ${event}`, async ({ visitor, context, page }) => {
    await context.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'))
    const other = visitorOf(await context.newPage())
    await other.comesFrom('berlin', '/bare')
    await visitor.comesFrom('berlin', '/bare')
    await visitor.presses('accept-all')
    expect((await other.choices()).analytics).toBe(false)
    await other.page.evaluate(name => {
      const target = name === 'pageshow' ? window : document
      target.dispatchEvent(new PageTransitionEvent(name, { persisted: true }))
    }, event)
    expect((await other.choices()).analytics).toBe(true)
    await expect(other.view('banner')).toHaveCount(0)
    await page.close()
  })

test('a message is only a reason to look: one that claims something grants nothing', async ({
  visitor,
  page,
}) => {
  await visitor.comesFrom('berlin', '/bare')
  await page.evaluate(async () => {
    const channel = new BroadcastChannel('clientlink_choices')
    channel.postMessage({ choices: { analytics: true }, act: 'accept-all' })
    await new Promise(then => setTimeout(then, 100))
    channel.close()
  })
  expect((await visitor.choices()).analytics).toBe(false)
  await expect(visitor.view('banner')).toBeVisible()
})

test('two tabs that answer at once end up the same', async ({ visitor, context }) => {
  const other = visitorOf(await context.newPage())
  await other.comesFrom('berlin', '/bare')
  await visitor.comesFrom('berlin', '/bare')
  await Promise.all([
    visitor.tells(consent => consent.acceptAll()),
    other.tells(consent => consent.rejectAll()),
  ])
  await expect
    .poll(async () => {
      const stored = (await visitor.record())?.choices.analytics
      return [await visitor.choices(), await other.choices()].every(({ analytics }) => analytics === stored)
    })
    .toBe(true)
})
