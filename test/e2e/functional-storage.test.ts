import { expect, test } from './fixtures.ts'
import { pageWith } from './own-pages.ts'

const options = {
  region: 'DE',
  categories: {
    functional: { declares: [{ storage: 'setting' }, { storage: 'pane-*' }, { cookie: 'look' }] },
    analytics: { declares: [{ storage: 'count' }] },
  },
} as const

test('while granted it writes to the disk, and what it wrote is there on the next page', async ({
  page,
  put,
  storageKeys,
}) => {
  await page.goto(put('/page', pageWith(options)))
  await page.evaluate(() => {
    window.clientlinkConsent?.storage('functional').setItem('setting', 'dark')
    window.clientlinkConsent?.storage('functional', 'session').setItem('pane-left', 'open')
    window.clientlinkConsent?.cookies('functional').set('look', 'a b;c', { expires: 30 })
  })
  expect(await storageKeys()).toEqual(['pane-left', 'setting'])
  await page.reload()
  const kept = await page.evaluate(() => [
    window.clientlinkConsent?.storage('functional').getItem('setting'),
    window.clientlinkConsent?.storage('functional', 'session').getItem('pane-left'),
    window.clientlinkConsent?.cookies('functional').get('look'),
  ])
  expect(kept).toEqual(['dark', 'open', 'a b;c'])
})

test('refused, it leaves the disk and stays in memory for the life of the page', async ({
  page,
  put,
  visitor,
  storageKeys,
  cookies,
}) => {
  await page.goto(put('/page', pageWith(options)))
  const values = () =>
    page.evaluate(() => [
      window.clientlinkConsent?.storage('functional').getItem('setting'),
      window.clientlinkConsent?.cookies('functional').get('look'),
    ])
  await page.evaluate(() => {
    window.clientlinkConsent?.storage('functional').setItem('setting', 'dark')
    window.clientlinkConsent?.cookies('functional').set('look', 'wide')
  })
  await visitor.tells(consent => consent.rejectAll())
  expect((await storageKeys()).filter(key => !key.startsWith('clientlink'))).toEqual([])
  expect(Object.keys(await cookies())).toEqual(['clientlink_choices'])
  expect(await values()).toEqual(['dark', 'wide'])
  // Still to be changed, still on no disk.
  await page.evaluate(() => window.clientlinkConsent?.storage('functional').setItem('setting', 'light'))
  expect(await values()).toEqual(['light', 'wide'])
  expect((await storageKeys()).filter(key => !key.startsWith('clientlink'))).toEqual([])

  await visitor.tells(consent => consent.choose({ functional: true }))
  expect(await storageKeys()).toContain('setting')
  expect(await page.evaluate(() => localStorage.getItem('setting'))).toBe('light')
  expect(await cookies()).toHaveProperty('look', 'wide')
  await page.evaluate(() => window.clientlinkConsent?.storage('functional').removeItem('setting'))
  expect(await storageKeys()).not.toContain('setting')
})

test('set while refused and gone with the page', async ({ page, put, visitor }) => {
  await page.goto(put('/page', pageWith(options)))
  await visitor.tells(consent => {
    consent.rejectAll()
    consent.storage('functional').setItem('setting', 'dark')
  })
  await page.reload()
  const kept = () => page.evaluate(() => window.clientlinkConsent?.storage('functional').getItem('setting'))
  expect(await kept()).toBeNull()
})

test('what analytics gathered during a no is not written down by a later yes', async ({
  page,
  put,
  visitor,
}) => {
  await page.goto(put('/page', pageWith(options)))
  await visitor.tells(consent => {
    consent.rejectAll()
    consent.storage('analytics').setItem('count', '7')
    consent.acceptAll()
  })
  expect(await page.evaluate(() => localStorage.getItem('count'))).toBeNull()
})

test('a key that nobody declared stays in memory, and is spoken of once', async ({
  page,
  put,
  storageKeys,
}) => {
  const warnings: string[] = []
  page.on('console', message => message.type() === 'warning' && warnings.push(message.text()))
  await page.goto(put('/page', pageWith(options)))
  const kept = await page.evaluate(() => {
    const storage = window.clientlinkConsent?.storage('functional')
    storage?.setItem('stray', '1')
    storage?.setItem('stray', '2')
    // Declared, but of another category.
    storage?.setItem('count', '3')
    return [storage?.getItem('stray'), storage?.getItem('count'), storage?.length, storage?.key(0)]
  })
  expect(kept).toEqual(['2', '3', 2, 'stray'])
  expect(await storageKeys()).toEqual([])
  await expect.poll(() => warnings.filter(text => text.includes('stray')).length).toBe(1)
})

test('the product remembers what its visitor set, and only as long as it may', async ({
  visitor,
  page,
  at,
  storageKeys,
}) => {
  await page.goto(at('localhost', '/app/?from=berlin&bar=0'))
  const setting = () => page.evaluate(() => localStorage.getItem('app_sidebar'))
  expect(await setting()).toBeNull()
  await page.locator('[data-action=fold]').click()
  expect(await setting()).toBe('folded')
  await page.reload()
  await expect(page.locator('.app')).toHaveClass(/folded/)

  await visitor.tells(consent => consent.rejectAll())
  expect(await storageKeys()).not.toContain('app_sidebar')
  await expect(page.locator('.app')).toHaveClass(/folded/)
  await page.reload()
  await expect(page.locator('.app')).not.toHaveClass(/folded/)
})
