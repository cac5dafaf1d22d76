import { expect, test } from './fixtures.ts'

test('a yes holds over a reload: nobody is asked, and analytics is there from the start', async ({
  visitor,
  sent,
}) => {
  await visitor.comesFrom('berlin', '/privacy')
  await visitor.presses('accept-all')
  await expect.poll(async () => (await visitor.cookies()).page_number).toBe('1')
  await visitor.isProven()
  const { clientlink_choices } = await visitor.cookies()
  const before = (await sent()).length
  await visitor.reloads()
  await expect.poll(async () => (await visitor.cookies()).page_number).toBe('2')
  await expect.poll(async () => (await sent()).slice(before)).toContain('datadog.localhost/api/v2/rum')
  expect(await visitor.sees('banner')).toBe(false)
  // The same answer, given at the same time.
  expect((await visitor.cookies()).clientlink_choices).toBe(clientlink_choices)
})

test('no answer is no answer after a reload too', async ({ visitor, sent }) => {
  await visitor.comesFrom('berlin', '/privacy')
  await expect.poll(() => visitor.sees('banner')).toBe(true)
  await visitor.reloads()
  await expect.poll(() => visitor.sees('banner')).toBe(true)
  expect(await visitor.cookies()).toEqual({})
  expect(await sent()).toEqual([])
})

test('a page that comes back from the history knows what was answered meanwhile', async ({ visitor }) => {
  await visitor.comesFrom('berlin', '/privacy')
  await expect.poll(() => visitor.sees('banner')).toBe(true)
  await visitor.comesFrom('berlin', '/bare')
  await visitor.presses('reject-all')
  await expect.poll(() => visitor.sees('banner')).toBe(false)
  // The script has returned before the page is left, or its answer would be waited for in vain.
  await visitor.within(() => void setTimeout(() => history.back()))
  await expect.poll(() => visitor.driver.getCurrentUrl()).toContain('/privacy')
  await visitor.waits()
  expect(await visitor.sees('banner')).toBe(false)
  expect((await visitor.state()).ask).toBeNull()
})
