import { expect, test } from './fixtures.ts'

test('an answer in one tab holds in the other, and its banner goes; so does a withdrawal', async ({
  visitor,
  sent,
}) => {
  const { driver } = visitor
  await visitor.comesFrom('berlin', '/privacy')
  await expect.poll(() => visitor.sees('banner')).toBe(true)
  const one = await driver.getWindowHandle()
  await driver.switchTo().newWindow('window')
  const two = await driver.getWindowHandle()
  await visitor.comesFrom('berlin', '/bare')
  await visitor.presses('accept-all')

  await driver.switchTo().window(one)
  await expect.poll(async () => (await visitor.choices()).analytics).toBe(true)
  await expect.poll(() => visitor.sees('banner')).toBe(false)
  // Its marked scripts live without a reload.
  await expect.poll(() => visitor.reads('your visit helps us')).toBe(true)
  await expect.poll(async () => (await sent()).filter(url => url.endsWith('/flags/')).length).toBe(1)
  await visitor.clicks('[data-consent-reject]')

  await driver.switchTo().window(two)
  await expect.poll(async () => (await visitor.choices()).analytics).toBe(false)
  await expect.poll(async () => Object.keys(await visitor.cookies())).toEqual(['clientlink_choices'])
})

test('site and product in two tabs hold the same', async ({ visitor }) => {
  const { driver } = visitor
  await visitor.comesFrom('berlin', '/app/')
  const app = await driver.getWindowHandle()
  await driver.switchTo().newWindow('tab')
  await visitor.comesFrom('berlin', '/bare')
  await visitor.tells(consent => consent.acceptAll())
  await driver.switchTo().window(app)
  await expect.poll(async () => (await visitor.choices()).analytics).toBe(true)
  await expect.poll(() => visitor.sees('banner')).toBe(false)
})
