import { expect, test } from './fixtures.ts'
import { fillsDatabases } from './in-page.ts'
import { pageWith } from './own-pages.ts'

const options = {
  region: 'US-CA',
  categories: {
    necessary: { declares: [{ cookie: 'sid' }, { storage: 'sid' }] },
    functional: { declares: [{ storage: 'setting' }] },
    analytics: {
      declares: [
        { cookie: '_a*' },
        { storage: 'a:*' },
        { storage: '/^b\\d+$/' },
        { database: 'events*' },
        { cache: 'replay' },
      ],
    },
  },
} as const

test('clears a declared cookie on every domain and path it could be seen from, and no other', async ({
  page,
  put,
  context,
  visitor,
}) => {
  await page.goto(put('/shop/deep/page', pageWith(options)))
  await page.evaluate(() => {
    for (const domain of ['', ';domain=www.clientlink.test', ';domain=clientlink.test'])
      for (const path of ['/', '/shop', '/shop/', '/shop/deep', '/shop/deep/', '/shop/deep/page'])
        for (const name of ['_a', '_a_long', 'other', 'sid']) {
          // biome-ignore lint/suspicious/noDocumentCookie: as the SDKs do that are to be cleared.
          document.cookie = `${name}=1;path=${path}${domain}`
        }
  })
  const places = async () => (await context.cookies()).filter(({ name }) => name !== 'clientlink_choices')
  // A host-only cookie on www and one with `domain=www…` lie side by side: three domains, six paths, four names.
  await expect.poll(async () => (await places()).length).toBe(72)

  await visitor.tells(consent => consent.choose({ analytics: false }))
  await expect
    .poll(async () => (await places()).map(({ name }) => name).sort())
    .toEqual([...Array(18).fill('other'), ...Array(18).fill('sid')])
  expect(await page.evaluate(() => window.clientlinkConsent?.cleared)).toEqual({
    cleared: expect.arrayContaining(['_a', '_a_long']),
    survived: [],
  })
})

test('clears keys, databases and caches, says what it cleared, and leaves the rest', async ({
  page,
  put,
  visitor,
  storageKeys,
}) => {
  // Caches are for secure pages: localhost is one.
  await page.goto(put('/page', pageWith(options), 'localhost'))
  await page.evaluate(fillsDatabases)
  await page.evaluate(() => {
    for (const area of [localStorage, sessionStorage])
      for (const key of ['a:1', 'b2', 'bb', 'sid', 'setting']) area.setItem(key, '1')
    document.addEventListener('clientlink:cleared', ({ detail }) => {
      document.title = detail.cleared.join()
    })
  })
  await visitor.tells(consent => consent.choose({ analytics: false }))
  // What can go at once, has gone at once.
  expect((await storageKeys()).filter(key => !key.startsWith('clientlink'))).toEqual([
    'bb',
    'bb',
    'setting',
    'setting',
    'sid',
    'sid',
  ])
  const report = await page.evaluate(() => window.clientlinkConsent?.cleared)
  expect(report).toEqual({
    cleared: expect.arrayContaining(['a:1', 'b2', 'events-1', 'replay']),
    survived: [],
  })
  expect(await page.title()).toBe(report?.cleared.join())
  const left = () =>
    page.evaluate(async () => [(await indexedDB.databases()).map(({ name }) => name), await caches.keys()])
  await expect.poll(left).toEqual([['documents'], ['offline']])
})

/** An SDK that flushes a last batch when it hears of a no, and once more a while later. */
const lastBatches = () => {
  localStorage.setItem('a:1', '1')
  window.clientlinkConsent?.subscribe(() => {
    localStorage.setItem('a:2', '1')
    setTimeout(() => localStorage.setItem('a:3', '1'), 300)
  })
}
const analyticsKeys = (keys: readonly string[]) => keys.filter(key => key.startsWith('a:'))

test('without the guard, sweeps again what a running SDK writes after the no', async ({
  page,
  put,
  visitor,
  storageKeys,
}) => {
  const html = pageWith(options).replace('clientlink-choices.js', 'clientlink-choices.core.js')
  await page.goto(put('/page', html))
  await page.evaluate(lastBatches)
  await visitor.tells(consent => consent.choose({ analytics: false }))
  const report = await page.evaluate(() => window.clientlinkConsent?.cleared)
  expect(report).toEqual({ cleared: expect.arrayContaining(['a:1', 'a:2', 'a:3']), survived: [] })
  expect(analyticsKeys(await storageKeys())).toEqual([])
})

test('with the guard, nothing that a running SDK writes after the no comes to the disk', async ({
  page,
  put,
  visitor,
  storageKeys,
}) => {
  await page.goto(put('/page', pageWith(options)))
  await page.evaluate(lastBatches)
  expect(analyticsKeys(await storageKeys())).toEqual(['a:1'])
  await visitor.tells(consent => consent.choose({ analytics: false }))
  expect(analyticsKeys(await storageKeys())).toEqual([])
  const report = await page.evaluate(() => window.clientlinkConsent?.cleared)
  expect(report).toEqual({ cleared: ['a:1'], survived: [] })
  expect(analyticsKeys(await storageKeys())).toEqual([])
  // The SDK goes on, and finds what it wrote.
  expect(await page.evaluate(() => Object.keys(localStorage).filter(key => key.startsWith('a:')))).toEqual([
    'a:2',
    'a:3',
  ])
})

test('grant, withdraw, grant: a frame, an image, a stylesheet, a template and a script follow', async ({
  page,
  put,
  visitor,
  asked,
}) => {
  put('/frame', '<p>inside')
  put('/sheet.css', 'h1 { color: rgb(1, 2, 3) }')
  put('/run.js', 'window.runs = (window.runs ?? 0) + 1')
  const image = {
    type: 'image/svg+xml',
    body: '<svg xmlns="http://www.w3.org/2000/svg" width="5" height="5"/>',
  }
  put('/image', image)
  const body = `<h1>Marked</h1>
    <iframe data-consent="analytics" data-src="/frame" title="A frame"></iframe>
    <img data-consent="analytics" data-src="/image" alt="An image">
    <link rel="stylesheet" data-consent="analytics" data-href="/sheet.css">
    <template data-consent="analytics"><p id="inside">From the template</p><script>window.inner = (window.inner ?? 0) + 1</script></template>
    <script type="text/plain" data-consent="analytics" src="/run.js"></script>`
  await page.goto(put('/page', pageWith({ ...options, region: 'DE' }, body)))
  await visitor.waits()
  const color = () => page.locator('h1').evaluate(element => getComputedStyle(element).color)
  const parts = () =>
    page.evaluate(() => [
      document.querySelector('iframe')?.contentDocument?.body?.textContent?.trim() ?? '',
      document.querySelector('img')?.naturalWidth ?? 0,
      document.querySelector('#inside') !== null,
      window.runs ?? 0,
      window.inner ?? 0,
    ])
  expect(await parts()).toEqual(['', 0, false, 0, 0])
  expect(await color()).not.toBe('rgb(1, 2, 3)')
  expect(asked().filter(url => /frame$|image|sheet|run\.js/.test(url))).toEqual([])

  await visitor.tells(consent => consent.acceptAll())
  await expect.poll(parts).toEqual(['inside', 5, true, 1, 1])
  await expect.poll(color).toBe('rgb(1, 2, 3)')

  await visitor.tells(consent => consent.choose({ analytics: false }))
  // Nothing can unrun a script; all else is gone.
  await expect.poll(parts).toEqual(['', 0, false, 1, 1])
  await expect.poll(color).not.toBe('rgb(1, 2, 3)')

  await visitor.tells(consent => consent.acceptAll())
  await expect.poll(parts).toEqual(['inside', 5, true, 1, 1])
  await expect.poll(color).toBe('rgb(1, 2, 3)')
})

test('one click on a control of the page is enough, and holds in the same page', async ({
  visitor,
  page,
  sent,
  cookies,
}) => {
  await visitor.comesFrom('berlin', '/privacy')
  await visitor.presses('accept-all')
  await expect.poll(sent).toContain('posthog.localhost/flags/')
  await expect.poll(async () => Object.keys(await cookies()).join()).toContain('ph_')
  await page.getByRole('button', { name: 'Turn analytics off' }).click()
  expect((await visitor.choices()).analytics).toBe(false)
  await expect.poll(async () => Object.keys(await cookies())).toEqual(['clientlink_choices'])
  await expect(page.getByText('your visit helps us')).toHaveCount(0)

  const before = (await sent()).length
  await page.evaluate(() => document.querySelector('main')?.click())
  await visitor.comesFrom('berlin', '/pricing')
  await visitor.waits()
  expect((await sent()).slice(before)).toEqual([])
  expect(Object.keys(await cookies())).toEqual(['clientlink_choices'])
})

declare global {
  interface Window {
    runs?: number
    inner?: number
  }
}
