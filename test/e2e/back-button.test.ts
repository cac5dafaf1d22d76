import { expect, test } from './fixtures.ts'
import { pageWith } from './own-pages.ts'
import { visitorOf } from './visitor.ts'

// Playwright turns the back/forward cache of Chromium off; here it is what the story is about.
test.use({
  launchOptions: async ({ launchOptions }, use) =>
    use({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
})

/** Notes in cookies what holds when the page is shown again, and when it hears of a change after that. */
const diary = `<script>
  const shown = () => document.querySelector('clientlink-choices')?.shadowRoot.querySelector('[data-view]')?.dataset.view
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return
    setTimeout(() => { document.cookie = 'back=' + [clientlinkConsent.state.choices.analytics, shown()] })
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
