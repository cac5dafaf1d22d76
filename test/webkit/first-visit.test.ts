import { pageWith } from '../e2e/own-pages.ts'
import { expect, test } from './fixtures.ts'

test('someone from Berlin is asked, and until the answer nothing of analytics is stored or sent', async ({
  visitor,
  sent,
}) => {
  await visitor.comesFrom('berlin', '/pricing')
  await expect.poll(() => visitor.sees('banner')).toBe(true)
  await visitor.waits()
  expect(await visitor.state()).toMatchObject({
    choices: { necessary: true, functional: true, analytics: false },
    // The header's word: `Server-Timing` can be read here.
    region: { code: 'DE', source: 'server' },
    regime: 'opt-in',
    ask: 'first-visit',
  })
  expect(await visitor.cookies()).toEqual({})
  expect(await visitor.storageKeys()).toEqual([])
  expect(await sent()).toEqual([])
})

test('someone from San Francisco is told, once, and analytics is on', async ({ visitor, sent }) => {
  await visitor.comesFrom('sanfrancisco', '/privacy')
  await expect.poll(() => visitor.sees('notice')).toBe(true)
  await expect.poll(sent).toContain('datadog.localhost/api/v2/rum')
  await visitor.presses('ok')
  await expect.poll(() => visitor.sees('notice')).toBe(false)
  expect(await visitor.record()).toMatchObject({ act: 'seen', choices: {} })
  await visitor.comesFrom('sanfrancisco', '/privacy')
  await visitor.waits()
  expect(await visitor.sees('notice')).toBe(false)
})

for (const { zone, region, view } of [
  { zone: 'Europe/Berlin', region: { source: 'time-zone', zone: 'Europe/Berlin' }, view: 'banner' },
  // The engine's own name for it is the old one.
  { zone: 'Europe/Kyiv', region: { source: 'time-zone', zone: 'Europe/Kiev' }, view: 'banner' },
  { zone: 'America/Los_Angeles', region: { source: 'time-zone' }, view: 'notice' },
] as const)
  test(`where no server says it, a clock of ${zone} leads to the ${view}`, async ({ another, put }) => {
    const visitor = await another(`--time-zone=${zone}`)
    await visitor.goesTo(put('/page', pageWith({})))
    await expect.poll(() => visitor.sees(view)).toBe(true)
    expect((await visitor.state()).region).toMatchObject(region)
  })
