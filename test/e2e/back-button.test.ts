import { launchOptions } from '../tools/browsers.mjs'
import { expect, test } from './fixtures.ts'
import { pageWith } from './own-pages.ts'
import { visitorOf } from './visitor.ts'

// Playwright turns the back/forward cache of Chromium off, and Chromium's shell has none; here it is what the story is
// about.
test.use({
  launchOptions: async ({ browserName, launchOptions: usual }, use) =>
    use(
      browserName === 'chromium'
        ? {
            ...launchOptions('chromium', { isWhole: true }),
            ignoreDefaultArgs: ['--disable-back-forward-cache'],
          }
        : usual,
    ),
})

/** Notes in cookies what holds when the page is shown again, and when it hears of a change after that. */
const diary = `<script>
  const shown = () => document.querySelector('clientlink-choices')?.shadowRoot.querySelector('[data-view]')?.dataset.view
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return
    const { analytics } = clientlinkConsent.state.choices
    // What was asked leaves within a moment.
    setInterval(() => { document.cookie = 'back=' + [analytics, shown()] }, 100)
    clientlinkConsent.subscribe(({ choices }) => { document.cookie = 'told=' + choices.analytics })
  })
</script>`

test('a page that comes back from the cache holds what was chosen meanwhile, and hears what is chosen next', async ({
  page,
  put,
  visitor,
  context,
}) => {
  const first = put('/first', pageWith({ region: 'DE' }, diary))
  const second = put('/second', pageWith({ region: 'DE' }))
  await page.goto(first)
  await expect(visitor.view('banner')).toBeVisible()
  await page.goto(second)
  await visitor.presses('accept-all')
  await expect(visitor.view('banner')).toHaveCount(0)

  await page.evaluate(() => history.back())
  // Stock Firefox does not tell Playwright of a page that comes back, so the page speaks for itself.
  const noted = async (name: string) => (await context.cookies()).find(cookie => cookie.name === name)?.value
  // That there is a note says that nothing of ours kept the page out of the cache.
  await expect.poll(() => noted('back')).toBe('true,')

  const other = visitorOf(await context.newPage())
  await other.page.goto(second)
  await other.tells(consent => consent.rejectAll())
  await expect.poll(() => noted('told')).toBe('false')
})

test('what waited when the page was left does not come back with it', async ({
  page,
  put,
  visitor,
  asked,
}) => {
  const host = 'cdn.vendor.test'
  const options = { region: 'DE', categories: { analytics: { declares: [{ host }] } } }
  const sender = `<script>
    const send = path => navigator.sendBeacon('http://${host}:' + location.port + path)
    send('/at-first')
    addEventListener('pagehide', () => send('/on-leaving'))
    addEventListener('pageshow', ({ persisted }) => persisted && clientlinkConsent.when('analytics').then(() => send('/back')))
  </script>`
  await page.goto(put('/first', pageWith(options, sender)))
  // Firefox keeps no page that still fetches something.
  await expect(visitor.view('banner')).toBeVisible()
  await visitor.waits()
  await page.goto(put('/second', pageWith(options)))
  await visitor.tells(consent => consent.acceptAll())
  await page.evaluate(() => history.back())
  await expect.poll(asked).toContain(`${host}/back`)
  expect(asked().filter(url => url.startsWith(host))).toEqual([`${host}/back`])
})
