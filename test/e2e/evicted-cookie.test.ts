import { expect, test } from './fixtures.ts'

test('a refusal comes back from the mirror, and the cookie with it', async ({ visitor, storageKeys }) => {
  await visitor.comesFrom('berlin', '/bare')
  await visitor.presses('reject-all')
  await expect.poll(storageKeys).toContain('clientlink_choices')
  await visitor.losesCookies()

  await visitor.comesFrom('berlin', '/bare')
  await visitor.waits()
  await expect(visitor.view('banner')).toHaveCount(0)
  expect(await visitor.state()).toMatchObject({ ask: null, choices: { functional: false, analytics: false } })
  await expect
    .poll(() => visitor.record())
    .toMatchObject({ act: 'reject-all', choices: { functional: false, analytics: false } })
})

test('a grant does not: the question is asked again', async ({ visitor, sent, storageKeys }) => {
  await visitor.comesFrom('berlin', '/bare')
  await visitor.presses('reject-all')
  await expect.poll(storageKeys).toContain('clientlink_choices')
  await visitor.tells(consent => consent.acceptAll())
  // The grant that followed has taken the refusal's place in the mirror, too.
  await expect.poll(storageKeys).not.toContain('clientlink_choices')
  await visitor.losesCookies()

  await visitor.comesFrom('berlin', '/privacy')
  await expect(visitor.view('banner')).toBeVisible()
  expect((await visitor.choices()).analytics).toBe(false)
  expect(await sent()).toEqual([])
})

test('of a mixed answer only what was refused comes back', async ({ visitor, storageKeys }) => {
  await visitor.comesFrom('sanfrancisco', '/bare')
  await visitor.tells(consent => consent.choose({ functional: false, analytics: true }))
  await expect.poll(storageKeys).toContain('clientlink_choices')
  await visitor.losesCookies()
  await visitor.comesFrom('berlin', '/bare')
  await expect(visitor.view('banner')).toBeVisible()
  expect(await visitor.choices()).toEqual({ necessary: true, functional: false, analytics: false })
})

test('a mirror that someone has written a grant into grants nothing', async ({ visitor, page, sent }) => {
  await visitor.comesFrom('berlin', '/bare')
  await page.evaluate(
    at => {
      localStorage.clientlink_choices = `1.ia0.${at}.20260301..functional:1.analytics:1`
    },
    Math.floor(Date.now() / 1e3).toString(36),
  )
  await visitor.comesFrom('berlin', '/privacy')
  await expect(visitor.view('banner')).toBeVisible()
  expect((await visitor.choices()).analytics).toBe(false)
  expect(await sent()).toEqual([])
})

test('reset() clears the mirror as well', async ({ visitor, storageKeys, cookies }) => {
  await visitor.comesFrom('berlin', '/bare')
  await visitor.presses('reject-all')
  await expect.poll(storageKeys).toContain('clientlink_choices')
  await visitor.tells(consent => consent.reset())
  await expect(visitor.view('banner')).toBeVisible()
  expect(await storageKeys()).not.toContain('clientlink_choices')
  expect(await cookies()).toEqual({})
})
