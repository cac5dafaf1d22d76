import { expect, test } from './fixtures.ts'

test('a small notice stands beside a page that already counts, and nothing of ours is stored', async ({
  visitor,
  cookies,
  storageKeys,
  sent,
}) => {
  await visitor.comesFrom('sanfrancisco', '/pricing')
  await expect(visitor.view('notice')).toBeVisible()
  await expect.poll(sent).toContain('posthog.localhost/e/')
  await visitor.waits()
  expect(await visitor.choices()).toEqual({ necessary: true, functional: true, analytics: true })
  expect(Object.keys(await cookies())).not.toContain('clientlink_choices')
  expect((await storageKeys()).filter(key => key.startsWith('clientlink'))).toEqual([])
})

test('opting out is as easy as OK', async ({ visitor }) => {
  await visitor.comesFrom('sanfrancisco', '/bare')
  expect(await visitor.looks('opt-out')).toEqual(await visitor.looks('ok'))
})

test('OK stores that the notice was seen, and grants nothing', async ({ visitor }) => {
  await visitor.comesFrom('sanfrancisco', '/bare')
  await visitor.presses('ok')
  await expect(visitor.view('notice')).toHaveCount(0)
  expect(await visitor.record()).toMatchObject({ act: 'seen', regime: 'opt-out', choices: {} })
  expect(await visitor.state()).toMatchObject({
    ask: null,
    decidedAt: null,
    basis: { analytics: 'default' },
    choices: { analytics: true },
  })
  await visitor.comesFrom('sanfrancisco', '/pricing')
  await visitor.waits()
  await expect(visitor.view('notice')).toHaveCount(0)
})

test('Escape inside the notice does what OK does', async ({ visitor, page }) => {
  await visitor.comesFrom('sanfrancisco', '/bare')
  await visitor.button('settings').focus()
  await page.keyboard.press('Escape')
  await expect(visitor.view('notice')).toHaveCount(0)
  expect(await visitor.record()).toMatchObject({ act: 'seen', choices: {} })
})

test('opting out refuses what the region had decided, removes what it stored, and ends what it sent', async ({
  visitor,
  cookies,
  storageKeys,
  sent,
}) => {
  await visitor.comesFrom('sanfrancisco', '/pricing')
  await expect.poll(sent).toContain('posthog.localhost/e/')
  await expect
    .poll(async () => Object.keys(await cookies()).sort())
    .toEqual([expect.stringMatching(/^mp_/), 'page_number', expect.stringMatching(/^ph_/)])

  await visitor.presses('opt-out')
  await expect(visitor.view('notice')).toHaveCount(0)
  expect(await visitor.record()).toMatchObject({
    act: 'opt-out',
    regime: 'opt-out',
    choices: { analytics: false },
  })
  expect(await visitor.choices()).toEqual({ necessary: true, functional: true, analytics: false })
  await expect.poll(async () => Object.keys(await cookies())).toEqual(['clientlink_choices'])
  await expect
    .poll(async () => (await storageKeys()).filter(key => !key.startsWith('clientlink_choices')))
    .toEqual([])

  await visitor.waits()
  const before = (await sent()).length
  await visitor.comesFrom('sanfrancisco', '/privacy')
  await visitor.waits()
  await expect(visitor.view('notice')).toHaveCount(0)
  expect((await sent()).slice(before)).toEqual([])
  expect(Object.keys(await cookies())).toEqual(['clientlink_choices'])
})
