import { expect, test } from './fixtures.ts'

// WebKit sends no Global Privacy Control yet, so the demo's page pretends it before anything else runs.
const gpc = { gpc: '1' }

test('in California the signal is a no, and a line says so, once', async ({ visitor, sent }) => {
  await visitor.comesFrom('sanfrancisco', '/pricing', gpc)
  await expect.poll(() => visitor.sees('status')).toBe(true)
  expect(await visitor.sees('notice')).toBe(false)
  expect(await visitor.state()).toMatchObject({
    gpc: true,
    choices: { functional: true, analytics: false },
    basis: { analytics: 'signal' },
  })
  // Shown is seen, and nothing was chosen.
  await expect.poll(() => visitor.record()).toMatchObject({ act: 'seen', gpc: true, choices: {} })

  await visitor.comesFrom('sanfrancisco', '/privacy', gpc)
  await visitor.waits()
  expect(await visitor.sees('status')).toBe(false)
  expect(Object.keys(await visitor.cookies())).toEqual(['clientlink_choices'])
  expect(await sent()).toEqual([])
})

test('in Germany the banner asks all the same, and an explicit yes comes first', async ({
  visitor,
  sent,
}) => {
  await visitor.comesFrom('berlin', '/privacy', gpc)
  await expect.poll(() => visitor.sees('banner')).toBe(true)
  expect(await sent()).toEqual([])
  await visitor.presses('accept-all')
  await expect.poll(sent).toContain('datadog.localhost/api/v2/rum')
  expect(await visitor.record()).toMatchObject({ act: 'accept-all', gpc: true })
  await visitor.comesFrom('berlin', '/privacy', gpc)
  expect(await visitor.state()).toMatchObject({ ask: null, choices: { analytics: true } })
})
