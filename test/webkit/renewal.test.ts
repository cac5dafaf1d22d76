import { expect, test } from './fixtures.ts'
import type { Visitor } from './visitor.ts'

/** How many days the record's cookie is kept from now. */
async function daysLeft({ driver }: Visitor) {
  const cookie = await driver.manage().getCookie('clientlink_choices')
  return Math.round((Number(cookie?.expiry) - Date.now() / 1e3) / 86400)
}

test('safari-after-eight-days: a cookie that was cut to seven days is written again by the server, for what remains of the year', async ({
  visitor,
}) => {
  await visitor.comesFrom('berlin', '/bare')
  await visitor.presses('accept-all')
  await visitor.isProven()
  expect(await daysLeft(visitor)).toBe(365)
  const before = await visitor.record()

  // What Safari makes of a cookie that a script has written, and of storage it has not seen used for a week.
  await visitor.within(
    text => {
      const week = new Date(Date.now() + 7 * 864e5).toUTCString()
      // biome-ignore lint/suspicious/noDocumentCookie: it stands for the browser's own cut.
      document.cookie = `clientlink_choices=${text};path=/;expires=${week}`
      localStorage.clear()
    },
    (await visitor.cookies()).clientlink_choices ?? '',
  )
  expect(await daysLeft(visitor)).toBe(7)

  await visitor.comesFrom('berlin', '/privacy')
  await visitor.isProven()
  expect(await daysLeft(visitor)).toBe(365)
  expect(await visitor.record()).toEqual(before)
  expect(await visitor.sees('banner')).toBe(false)
  expect((await visitor.choices()).analytics).toBe(true)
})

test('a refusal is kept as long, and carries no number', async ({ visitor }) => {
  await visitor.comesFrom('berlin', '/bare')
  await visitor.presses('reject-all')
  await visitor.isProven()
  expect(await daysLeft(visitor)).toBe(365)
  expect((await visitor.record())?.rest).toEqual([])
  const [entry] = await visitor.within(async () => (await window.clientlinkConsent?.history()) ?? [])
  expect(entry?.receipt).toMatch(/^[\w-]{22}$/)
})
