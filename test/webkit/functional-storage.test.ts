import { pageWith } from '../e2e/own-pages.ts'
import { expect, test } from './fixtures.ts'

const options = {
  region: 'DE',
  categories: {
    functional: { declares: [{ storage: 'setting' }, { storage: 'pane-*' }, { cookie: 'look' }] },
  },
} as const

test('while granted it is on the disk; refused, in memory alone; granted again, written down', async ({
  visitor,
  put,
}) => {
  const values = () =>
    visitor.within(() => [
      window.clientlinkConsent?.storage('functional').getItem('setting') ?? null,
      window.clientlinkConsent?.storage('functional', 'session').getItem('pane-left') ?? null,
      window.clientlinkConsent?.cookies('functional').get('look') ?? null,
    ])
  const keys = async () => (await visitor.storageKeys()).filter(key => !key.startsWith('clientlink_choices'))

  await visitor.goesTo(put('/page', pageWith(options)))
  await visitor.tells(consent => {
    consent.storage('functional').setItem('setting', 'dark')
    consent.storage('functional', 'session').setItem('pane-left', 'open')
    consent.cookies('functional').set('look', 'a b;c', { expires: 30 })
  })
  expect(await keys()).toEqual(['pane-left', 'setting'])
  await visitor.reloads()
  expect(await values()).toEqual(['dark', 'open', 'a b;c'])

  await visitor.tells(consent => consent.rejectAll())
  expect(await keys()).toEqual([])
  expect(Object.keys(await visitor.cookies())).toEqual(['clientlink_choices'])
  expect(await values()).toEqual(['dark', 'open', 'a b;c'])
  await visitor.tells(consent => consent.storage('functional').setItem('setting', 'light'))
  expect(await keys()).toEqual([])

  await visitor.tells(consent => consent.choose({ functional: true }))
  expect(await keys()).toEqual(['pane-left', 'setting'])
  expect(await visitor.within(() => localStorage.getItem('setting'))).toBe('light')
  expect(Object.keys(await visitor.cookies()).sort()).toEqual(['clientlink_choices', 'look'])
})

test('the product remembers what its visitor set, and only as long as it may', async ({ visitor }) => {
  const isFolded = () => visitor.within(() => document.querySelector('.app')?.classList.contains('folded'))
  await visitor.comesFrom('berlin', '/app/')
  await visitor.clicks('[data-action=fold]')
  await expect.poll(() => visitor.storageKeys()).toContain('app_sidebar')
  await visitor.reloads()
  await expect.poll(isFolded).toBe(true)

  await visitor.tells(consent => consent.rejectAll())
  expect(await visitor.storageKeys()).not.toContain('app_sidebar')
  expect(await isFolded()).toBe(true)
  await visitor.reloads()
  await expect.poll(isFolded).toBe(false)
})
