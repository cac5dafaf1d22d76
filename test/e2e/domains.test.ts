import { expect, test } from './fixtures.ts'
import { addressFor, consentCookie, daysAgo, recordOf } from './visitor.ts'

/** Where the consent cookie comes to lie, by the host that asks. */
const homes = {
  localhost: 'localhost',
  '127.0.0.1': '127.0.0.1',
  'clientlink.test': '.clientlink.test',
  'www.clientlink.test': '.clientlink.test',
  'a.b.example.co.uk': '.example.co.uk',
}

for (const [host, home] of Object.entries(homes))
  test(`on ${host} the cookie lies on ${home}, and the probe for it is gone`, async ({
    visitor,
    page,
    context,
    at,
  }) => {
    await page.goto(at(host, addressFor('berlin', '/bare')))
    await visitor.presses('reject-all')
    await expect(visitor.view('banner')).toHaveCount(0)
    const cookies = await context.cookies()
    expect(cookies.map(({ name, domain, path }) => [name, domain, path])).toEqual([
      ['clientlink_choices', home, '/'],
    ])
    await page.reload()
    expect((await visitor.state()).ask).toBeNull()
  })

test('on app.clientlink.test, too', async ({ visitor, page, context, at }) => {
  await page.goto(at('app.clientlink.test', addressFor('berlin', '/')))
  await visitor.tells(consent => consent.rejectAll())
  expect((await context.cookies()).map(({ name, domain }) => [name, domain])).toContainEqual([
    'clientlink_choices',
    '.clientlink.test',
  ])
})

test('of two cookies the newer decision counts, the other one goes, and that is the end of it', async ({
  visitor,
  context,
  at,
  cookies,
}) => {
  const older = recordOf({ at: daysAgo(9) })
  const newer = recordOf({
    at: daysAgo(2),
    act: 'reject-all',
    choices: { functional: false, analytics: false },
  })
  await context.addCookies([consentCookie(older), consentCookie(newer, 'www.clientlink.test')])
  const values = async () =>
    (await context.cookies()).filter(({ name }) => name === 'clientlink_choices').map(({ domain }) => domain)
  expect(await values()).toHaveLength(2)

  await visitor.comesFrom('berlin', '/bare')
  expect(await visitor.choices()).toMatchObject({ analytics: false })
  await expect.poll(values).toEqual(['.clientlink.test'])
  const settled = (await cookies()).clientlink_choices
  for (const path of ['/bare', '/privacy']) {
    await visitor.comesFrom('berlin', path)
    await visitor.waits()
    expect(await values()).toEqual(['.clientlink.test'])
    expect((await cookies()).clientlink_choices).toBe(settled)
  }
  await visitor.page.goto(at('app.clientlink.test', addressFor('berlin', '/')))
  expect((await visitor.choices()).analytics).toBe(false)
})

test('of two decisions at the same second the stricter counts', async ({ visitor, context }) => {
  const at = daysAgo(1)
  const refusal = recordOf({ at, act: 'reject-all', choices: { functional: false, analytics: false } })
  await context.addCookies([consentCookie(refusal), consentCookie(recordOf({ at }), 'www.clientlink.test')])
  await visitor.comesFrom('berlin', '/bare')
  expect(await visitor.choices()).toMatchObject({ functional: false, analytics: false })
})
