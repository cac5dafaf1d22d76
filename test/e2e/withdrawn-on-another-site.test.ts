import { expect, test } from './fixtures.ts'
import { pageWith } from './own-pages.ts'

const options = {
  region: 'DE',
  categories: { analytics: { declares: [{ storage: 'a:*' }, { database: 'events' }] } },
} as const

test('a site opened after a withdrawal elsewhere clears what it keeps itself, once', async ({
  page,
  put,
  visitor,
  storageKeys,
}) => {
  const www = put('/page', pageWith(options))
  const app = www.replace('www.', 'app.')
  await page.goto(app)
  await visitor.tells(consent => consent.acceptAll())
  await page.evaluate(() => {
    localStorage.setItem('a:1', '1')
    localStorage.setItem('mine', '1')
  })
  await expect.poll(storageKeys).toContain('clientlink_choices_history')

  await page.goto(www)
  await visitor.tells(consent => consent.rejectAll())

  await page.goto(app)
  await expect.poll(storageKeys).toContain('clientlink_choices_swept')
  expect(await storageKeys()).toEqual([
    expect.stringMatching(/_history$/),
    'clientlink_choices_swept',
    'mine',
  ])
  expect(await page.evaluate(() => window.clientlinkConsent?.cleared)).toEqual({
    cleared: ['a:1'],
    survived: [],
  })

  // Swept for that decision: what comes later is no business of ours until the next one.
  await page.evaluate(() => localStorage.setItem('a:late', '1'))
  await page.goto(app)
  await visitor.waits()
  expect(await page.evaluate(() => window.clientlinkConsent?.cleared)).toEqual({ cleared: [], survived: [] })
})

test('after a grant there is nothing to sweep', async ({ page, put, visitor, storageKeys }) => {
  const www = put('/page', pageWith(options))
  const app = www.replace('www.', 'app.')
  // From before the site had the SDK.
  await page.goto(put('/before', '<!doctype html><title>Before</title>').replace('www.', 'app.'))
  await page.evaluate(() => localStorage.setItem('a:1', '1'))
  await page.goto(www)
  await visitor.tells(consent => consent.acceptAll())
  await page.goto(app)
  await visitor.waits()
  expect(await storageKeys()).toEqual(['a:1'])
})
