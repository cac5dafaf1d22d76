import { expect, test } from './fixtures.ts'

test('a yes brings analytics to life on the same page, and is written down for a year', async ({
  visitor,
  sent,
}) => {
  await visitor.comesFrom('berlin', '/pricing')
  await visitor.presses('accept-all')
  await expect.poll(() => visitor.sees('banner')).toBe(false)
  expect(await visitor.record()).toMatchObject({
    act: 'accept-all',
    regime: 'opt-in',
    choices: { functional: true, analytics: true },
  })
  await expect
    .poll(sent)
    .toEqual(
      expect.arrayContaining([
        'datadog.localhost/pixel.gif',
        'datadog.localhost/api/v2/rum',
        'posthog.localhost/e/',
        'posthog.localhost/flags/',
        'mixpanel.localhost/track/',
      ]),
    )
  const first = async () => Object.keys(await visitor.cookies()).map(name => name.slice(0, 3))
  await expect.poll(async () => (await first()).sort()).toEqual(['cli', 'mp_', 'pag', 'ph_'])
  expect(await visitor.reads('your visit helps us')).toBe(true)

  const cookie = await visitor.driver.manage().getCookie('clientlink_choices')
  expect(Math.round((Number(cookie?.expiry) - Date.now() / 1e3) / 86400)).toBe(365)
  // WebKit takes a `Secure` cookie on https alone, not on localhost: ours is none here, or it would not have come.
  expect(cookie).toMatchObject({ secure: false, sameSite: 'Lax', path: '/', domain: 'localhost' })
})
