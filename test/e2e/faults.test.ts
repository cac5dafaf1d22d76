import { expect, test } from './fixtures.ts'
import { pageWith, scriptTag } from './own-pages.ts'
import { consentCookie, daysAgo, recordOf } from './visitor.ts'

const refused = { necessary: true, functional: true, analytics: false }
const germany = { region: 'DE' }

/** Noise, each of another kind, that a cookie of our name may hold. */
const noises = {
  '4 KB of letters': 'x'.repeat(4000),
  'a grant that is cut off': '1.ia0.t4kz8c.20260301',
  'a grant with a line of JSON': '1.ia0.t4kz8c.20260301..{"analytics":1}',
  'an endless row of grants': `1.ia0.t4kz8c.20260301.${'.analytics:1'.repeat(300)}`,
  'what is no percent code': '%E0%A4%A',
}

for (const [name, value] of Object.entries(noises))
  test(`${name} in the cookie grants nothing, and an answer takes its place`, async ({
    visitor,
    context,
    page,
    put,
  }) => {
    await context.addCookies([consentCookie(value)])
    await page.goto(put('/page', pageWith(germany)))
    await expect(visitor.view('banner')).toBeVisible()
    expect(await visitor.choices()).toEqual(refused)
    await visitor.presses('reject-all')
    expect(await visitor.record()).toMatchObject({ act: 'reject-all' })
  })

for (const years of [-20, 20])
  test(`a clock ${Math.abs(years)} years ${years < 0 ? 'behind' : 'ahead'} makes no grant of a refusal, nor of nothing`, async ({
    page,
    put,
    visitor,
    context,
  }) => {
    await page.addInitScript(
      offset => {
        const real = Date.now
        Date.now = () => real() + offset
      },
      years * 365 * 864e5,
    )
    const address = put('/page', pageWith(germany))
    await page.goto(address)
    await expect(visitor.view('banner')).toBeVisible()
    expect(await visitor.choices()).toEqual(refused)
    // An answer given under that clock holds under it.
    await visitor.presses('reject-all')
    await page.goto(address)
    await visitor.waits()
    expect(await visitor.state()).toMatchObject({ ask: null, choices: { analytics: false } })

    // A grant given by a right clock has lapsed under this one.
    await context.clearCookies()
    await page.evaluate(() => localStorage.clear())
    await context.addCookies([consentCookie(recordOf({ at: daysAgo(1) }))])
    await page.goto(address)
    await expect(visitor.view('banner')).toBeVisible()
    expect(await visitor.state()).toMatchObject({ ask: 'expired', choices: { analytics: false } })
  })

test('an Intl that throws leaves the place unknown, and the rule strict', async ({ page, visitor }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Intl, 'DateTimeFormat', {
      get() {
        throw new Error('no Intl')
      },
    })
  })
  await page.goto('/bare?bar=0&lang=de')
  await expect(visitor.view('banner')).toBeVisible()
  expect(await visitor.state()).toMatchObject({
    regime: 'opt-in',
    region: { source: 'none' },
    choices: refused,
  })
})

test('a browser without BroadcastChannel, Server-Timing and idle time gets along', async ({
  page,
  put,
  visitor,
}) => {
  await page.addInitScript(() => {
    for (const name of ['BroadcastChannel', 'requestIdleCallback', 'PerformanceServerTiming'])
      Reflect.deleteProperty(window, name)
    performance.getEntriesByType = () => []
  })
  await page.goto(put('/page', pageWith({})))
  await visitor.presses('accept-all')
  expect((await visitor.choices()).analytics).toBe(true)
  await expect(visitor.view('banner')).toHaveCount(0)
})

test('a widget that cannot load leaves the state strict, says so, and comes when it is asked for later', async ({
  page,
  put,
  visitor,
}) => {
  const warnings: string[] = []
  page.on('console', message => message.type() === 'warning' && warnings.push(message.text()))
  await page.route('**/clientlink-choices-widget-*', route => route.abort())
  await page.goto(put('/page', pageWith(germany, '<h1>Works</h1>')))
  await expect.poll(() => warnings.join()).toContain('[clientlink] ConsentError')
  await expect(page.locator('h1')).toBeVisible()
  expect(await visitor.choices()).toEqual(refused)
  const opened = () =>
    page.evaluate(() =>
      window.clientlinkConsent?.open().then(
        () => 'open',
        ({ name, code }) => `${name} ${code}`,
      ),
    )
  expect(await opened()).toBe('ConsentError no-widget')
  expect(await opened()).toBe('ConsentError no-widget')

  await page.unrouteAll()
  await visitor.tells(consent => consent.open('banner'))
  await expect(visitor.view('banner')).toBeVisible()
})

test('a panel that cannot load leaves the banner where it is, once', async ({ page, put, visitor }) => {
  await page.route('**/clientlink-choices-panel-*', route => route.abort())
  await page.goto(put('/page', pageWith(germany)))
  await visitor.presses('settings')
  await visitor.waits()
  await expect(visitor.view('banner')).toHaveCount(1)
  await expect(visitor.view('banner')).toBeVisible()
  const opened = () =>
    page.evaluate(() =>
      window.clientlinkConsent?.open().then(
        () => 'open',
        ({ name, code }) => `${name} ${code}`,
      ),
    )
  expect(await opened()).toBe('ConsentError no-widget')
  await expect(visitor.view('banner')).toBeVisible()
  await expect(page.locator('clientlink-choices')).toHaveCount(1)

  await page.unrouteAll()
  expect(await opened()).toBe('open')
  await expect(visitor.view('preferences')).toBeVisible()
  await expect(page.locator('clientlink-choices')).toHaveCount(1)
})

test('offline after the page has loaded, a refusal still holds and clears', async ({
  page,
  put,
  visitor,
  context,
}) => {
  const options = { region: 'US-CA', categories: { analytics: { declares: [{ cookie: '_a' }] } } } as const
  await page.goto(put('/page', pageWith(options)))
  await expect(visitor.view('notice')).toBeVisible()
  await page.evaluate(() => {
    // biome-ignore lint/suspicious/noDocumentCookie: as the SDKs do that are to be cleared.
    document.cookie = '_a=1;path=/'
  })
  await context.setOffline(true)
  await visitor.presses('opt-out')
  expect((await visitor.choices()).analytics).toBe(false)
  expect(await visitor.record()).toMatchObject({ act: 'opt-out' })
  expect(await page.evaluate(() => window.clientlinkConsent?.cleared)).toEqual({
    cleared: ['_a'],
    survived: [],
  })
  await context.setOffline(false)
})

test('a listener that throws is reported and stops nobody', async ({ page, put, visitor, pageErrors }) => {
  await page.goto(put('/page', pageWith(germany)))
  await visitor.tells(consent => {
    const note = (name: string) => () => {
      document.title += name
    }
    const fail = () => {
      throw new Error('the listener’s own')
    }
    document.title = ''
    consent.signal(fail)
    consent.signal(note('s'))
    consent.subscribe(fail)
    consent.subscribe(note('l'))
    document.addEventListener('clientlink:change', fail)
    document.addEventListener('clientlink:change', note('e'))
    consent.acceptAll()
  })
  expect(await page.title()).toMatch(/sle$/)
  expect((await visitor.record())?.act).toBe('accept-all')
  await expect.poll(() => pageErrors.length).toBe(4)
  expect(pageErrors.join()).toContain('the listener’s own')
  pageErrors.length = 0
})

test('in the head, before there is a body, it decides and asks as soon as it can', async ({
  page,
  put,
  visitor,
}) => {
  const body = `<!doctype html><html lang="en"><head><meta charset="utf-8">${scriptTag(germany)}
    <script>window.early = [document.body === null, window.clientlinkConsent.allows('analytics')]
    window.clientlinkConsent.open('banner')</script><title>Early</title></head><body><h1>Body</h1></body></html>`
  await page.goto(put('/page', body))
  await expect(visitor.view('banner')).toBeVisible()
  expect(await page.evaluate(() => (window as { early?: boolean[] }).early)).toEqual([true, false])
})
