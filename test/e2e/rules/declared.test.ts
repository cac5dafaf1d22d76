import type { Page } from '@playwright/test'
import * as known from '../../../src/known/index.ts'
import { expect, test } from '../fixtures.ts'
import { addressFor } from '../visitor.ts'
import { covers, declared } from './declared.ts'
import { diskOf } from './disk.ts'

const kinds = ['cookie', 'storage', 'database', 'cache'] as const

test('B-24 Whatever is stored is declared with its purpose and its end, and nothing necessary counts anybody', async ({
  visitor,
  page,
  at,
  sent,
  pageErrors,
}) => {
  // Every page of both sites, with every way to store.
  const found = new Set<string>()
  const look = async (on: Page) => {
    const disk = await diskOf(on)
    for (const kind of kinds) for (const name of disk[kind]) found.add(`${kind} ${name}`)
  }
  await visitor.comesFrom('berlin', '/')
  await visitor.presses('accept-all')
  await visitor.waits()
  await look(page)
  for (const path of ['/pricing', '/cookies', '/privacy', '/privacy/archive', '/bare']) {
    await visitor.comesFrom('berlin', path)
    if (path === '/pricing') {
      await expect.poll(sent).toContain('posthog.localhost/e/')
      await expect.poll(async () => (await diskOf(page)).cookie.join()).toMatch(/mp_.*ph_/)
    }
    await visitor.waits()
    await look(page)
  }
  await page.goto(at('app.clientlink.test', addressFor('berlin')))
  await page.locator('[data-action=fold]').click()
  await page.evaluate(() => location.assign('#/deals'))
  await visitor.waits()
  await look(page)
  await page.evaluate(() => location.assign('#/settings'))
  await page.locator('select[name=language]').selectOption('de')
  await page.locator('select[name=timeZone]').selectOption('Asia/Tokyo')
  await expect.poll(async () => (await diskOf(page)).storage.join()).toMatch(/app_time_zone.*i18nextLng/)
  // What breaks, Sentry hears of.
  await page.locator('[data-action=break]').click()
  await expect.poll(sent).toContainEqual(expect.stringContaining('sentry.localhost'))
  await expect.poll(() => pageErrors.splice(0).length).toBeGreaterThan(0)
  await visitor.waits()
  await look(page)

  // Enough was seen for the rest to mean something.
  for (const some of [
    'cookie cl_session',
    'cookie clientlink_choices',
    'cookie page_number',
    'storage app_sidebar',
  ])
    expect(found).toContain(some)
  const declarationOf = (item: string) => {
    const [kind, name = ''] = item.split(/ (.*)/)
    return declared.find(each => each.kind === kind && covers(each, name))
  }
  expect([...found].filter(item => !declarationOf(item))).toEqual([])
  for (const item of found) {
    const { purpose = '', keeps = '' } = declarationOf(item) ?? {}
    expect(
      [purpose, keeps].filter(text => text.length > 3),
      item,
    ).toHaveLength(2)
  }

  // None of the names that SDKs for analytics are known by is called necessary.
  const counting = Object.values(known).flat()
  const names = declared.filter(({ category }) => category === 'necessary')
  expect(names.length).toBeGreaterThan(0)
  for (const { kind, pattern } of names)
    expect(
      counting.filter(each => {
        const shape = (each as unknown as Record<string, string>)[kind]
        return shape !== undefined && covers({ pattern: shape }, pattern)
      }),
      pattern,
    ).toEqual([])
})
