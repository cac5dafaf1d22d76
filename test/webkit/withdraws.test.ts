import { fillsDatabases } from '../e2e/in-page.ts'
import { pageWith } from '../e2e/own-pages.ts'
import { expect, test } from './fixtures.ts'

test('one click on a control of the page ends analytics in the same page, and clears what it kept', async ({
  visitor,
  sent,
}) => {
  await visitor.comesFrom('berlin', '/privacy')
  await visitor.presses('accept-all')
  await expect.poll(sent).toContain('posthog.localhost/flags/')
  await expect.poll(async () => Object.keys(await visitor.cookies()).join()).toContain('ph_')
  await visitor.clicks('[data-consent-reject]')
  await expect.poll(async () => Object.keys(await visitor.cookies())).toEqual(['clientlink_choices'])
  expect(await visitor.record()).toMatchObject({ choices: { analytics: false } })
  expect(await visitor.reads('your visit helps us')).toBe(false)

  const before = (await sent()).length
  await visitor.comesFrom('berlin', '/pricing')
  await visitor.waits()
  expect((await sent()).slice(before)).toEqual([])
  expect(Object.keys(await visitor.cookies())).toEqual(['clientlink_choices'])
  expect((await visitor.storageKeys()).filter(key => !key.startsWith('clientlink_choices'))).toEqual([])
})

test('cookies on every path, keys, databases and caches go; what is necessary or not declared stays', async ({
  visitor,
  put,
}) => {
  const options = {
    region: 'US-CA',
    categories: {
      necessary: { declares: [{ cookie: 'sid' }, { storage: 'sid' }] },
      analytics: {
        declares: [{ cookie: '_a*' }, { storage: 'a:*' }, { database: 'events*' }, { cache: 'replay' }],
      },
    },
  } as const
  await visitor.goesTo(put('/shop/deep/page', pageWith(options)))
  await visitor.within(async () => {
    for (const path of ['/', '/shop', '/shop/', '/shop/deep', '/shop/deep/'])
      for (const name of ['_a', '_a_long', 'sid', 'other']) {
        // biome-ignore lint/suspicious/noDocumentCookie: as the SDKs do that are to be cleared.
        document.cookie = `${name}=1; path=${path}`
      }
    for (const area of [localStorage, sessionStorage])
      for (const key of ['a:1', 'sid', 'other']) area.setItem(key, '1')
  })
  await visitor.within(fillsDatabases)
  await visitor.tells(consent => consent.choose({ analytics: false }))
  expect(await visitor.within(() => window.clientlinkConsent?.cleared)).toEqual({
    cleared: expect.arrayContaining(['_a', '_a_long', 'a:1', 'events-1', 'replay']),
    survived: [],
  })
  // From a page without us, all paths one after the other.
  put('/shop/deep/clean', '<!doctype html>')
  await visitor.goesTo((await visitor.driver.getCurrentUrl()).replace('page', 'clean'))
  const left = await visitor.within(async () => [
    document.cookie
      .split('; ')
      .filter(pair => !pair.startsWith('clientlink_choices'))
      .map(pair => pair.replace(/=.*/, '')),
    Object.keys(localStorage).filter(key => !key.startsWith('clientlink_choices')),
    Object.keys(sessionStorage),
    (await indexedDB.databases()).map(({ name }) => name),
    await caches.keys(),
  ])
  expect(left.map(names => [...new Set(names)].sort())).toEqual([
    ['other', 'sid'],
    ['other', 'sid'],
    ['other', 'sid'],
    ['documents'],
    ['offline'],
  ])
})
