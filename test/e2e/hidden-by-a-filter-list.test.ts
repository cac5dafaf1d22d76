import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { pageWith } from './own-pages.ts'
import type { Visitor } from './visitor.ts'

// Filter lists hide what asks, or block the script that would ask. Either is the visitor's good right: it means no, and
// the page goes on working.

const hiding = 'clientlink-choices { display: none !important }'
const options = { region: 'DE', categories: { analytics: { declares: [{ cookie: '_stats' }] } } }

/** Keeps something and sends something, which both can be seen from outside. */
const statistics = `document.cookie = '_stats=1;path=/'
  localStorage.setItem('stats', '1')
  fetch('/collect', { method: 'POST' })`

const body = `<h1>A long page</h1>
  <p><a href="/other">Elsewhere</a></p>
  <form action="/found"><input name="q" aria-label="Search"><button>Find</button></form>
  <script type="text/plain" data-consent="analytics" src="/statistics.js"></script>
  <script type="text/plain" data-consent="analytics">${statistics}</script>
  <iframe data-consent="functional" data-src="/frame" title="A frame" width="300" height="150"></iframe>
  <div style="height: 3000px"></div>`

/** The visitor scrolls, takes a link, comes back and searches. */
async function usesThePage(page: Page, address: string) {
  await page.mouse.wheel(0, 600)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
  await page.getByRole('link', { name: 'Elsewhere' }).click()
  await expect(page.locator('h1')).toHaveText('Elsewhere')
  await page.goto(address)
  await page.getByRole('textbox', { name: 'Search' }).fill('deals')
  await page.getByRole('button', { name: 'Find' }).click()
  await expect(page.locator('h1')).toHaveText('Found')
  await page.goto(address)
}

function putTheRest(put: (path: string, answer: string) => string) {
  put('/statistics.js', statistics)
  put('/collect', '')
  put('/frame', '<!doctype html><title>Frame</title>')
  put('/other', '<!doctype html><title>Elsewhere</title><h1>Elsewhere</h1>')
  put('/found', '<!doctype html><title>Found</title><h1>Found</h1>')
}

const analytic = (url: string) => /statistics|collect/.test(url)

/** How a list's rule comes into the page: as a style element in its head, or as a sheet that is there before the page. */
const ways = {
  style: async () => `<style>${hiding}</style>`,
  sheet: async (page: Page) => {
    await page.addInitScript(css => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(css)
      document.adoptedStyleSheets = [sheet]
    }, hiding)
    return ''
  },
}

const isHidden = async (visitor: Visitor) => {
  await expect(visitor.view('banner')).toHaveCount(1)
  await expect(visitor.view('banner')).toBeHidden()
}

for (const [way, hide] of Object.entries(ways))
  test(`hidden by a ${way}, the banner is gone, which grants nothing and blocks nothing`, async ({
    page,
    put,
    visitor,
    asked,
    cookies,
    storageKeys,
  }) => {
    putTheRest(put)
    const address = put('/page', pageWith(options, body, await hide(page)))
    await page.goto(address)
    await isHidden(visitor)
    await visitor.waits()
    // What is hidden does not catch the keyboard either.
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Elsewhere')
    await usesThePage(page, address)
    await visitor.waits()

    expect(await visitor.state()).toMatchObject({
      ask: 'first-visit',
      decidedAt: null,
      choices: { analytics: false },
    })
    expect(asked().filter(analytic)).toEqual([])
    expect(await cookies()).toEqual({})
    expect(await storageKeys()).toEqual([])

    // The page's own way to consent is still one.
    await visitor.tells(consent => consent.acceptAll())
    await expect.poll(() => asked().filter(analytic)).toContain('www.clientlink.test/statistics.js')
    await expect.poll(cookies).toHaveProperty('_stats')
  })

test('hidden while it is open, the banner goes, and comes back with the list switched off', async ({
  page,
  put,
  visitor,
}) => {
  await page.goto(put('/page', pageWith(options, body)))
  await expect(visitor.view('banner')).toBeVisible()
  const sheet = await page.addStyleTag({ content: hiding })
  await isHidden(visitor)
  await sheet.evaluate(style => (style as HTMLStyleElement).remove())
  await expect(visitor.view('banner')).toBeVisible()
  await visitor.presses('reject-all')
  expect(await visitor.record()).toMatchObject({ act: 'reject-all' })
})

test('taken out of the page altogether, it grants nothing, and comes back only for who asks for the settings', async ({
  page,
  put,
  visitor,
  asked,
  cookies,
}) => {
  putTheRest(put)
  const address = put('/page', pageWith(options, body))
  await page.goto(address)
  await expect(visitor.view('banner')).toBeVisible()
  await page.evaluate(() => {
    for (const host of document.querySelectorAll('clientlink-choices')) host.remove()
  })
  await visitor.waits()
  await usesThePage(page, address)
  expect(asked().filter(analytic)).toEqual([])
  expect(await cookies()).toEqual({})
  await page.evaluate(() => {
    for (const host of document.querySelectorAll('clientlink-choices')) host.remove()
  })
  await page.getByRole('link', { name: 'Cookie settings' }).click()
  await expect(visitor.view('preferences')).toBeVisible()
  await page.keyboard.press('Escape')
  expect(await visitor.record()).toMatchObject({ act: 'close', choices: { analytics: false } })
})

test('where the script is blocked, everything marked stays inert, and the page works', async ({
  page,
  put,
  visitor,
  asked,
  cookies,
  storageKeys,
}) => {
  putTheRest(put)
  await page.route('**/clientlink-choices*', route => route.abort())
  const address = put('/page', pageWith(options, body))
  await page.goto(address)
  await visitor.waits()
  expect(await page.evaluate(() => typeof window.clientlinkConsent)).toBe('undefined')
  await expect(page.locator('clientlink-choices')).toHaveCount(0)
  await usesThePage(page, address)
  await visitor.waits()

  await expect(page.locator('script[type="text/plain"][data-consent]')).toHaveCount(2)
  await expect(page.locator('iframe[data-src]:not([src])')).toHaveCount(1)
  expect(asked().filter(url => analytic(url) || /frame/.test(url))).toEqual([])
  expect(await cookies()).toEqual({})
  expect(await storageKeys()).toEqual([])
})

for (const path of ['/', '/pricing'])
  test(`where the script is blocked, ${path} of the demo stores and sends nothing`, async ({
    page,
    visitor,
    cookies,
    storageKeys,
    sent,
  }) => {
    await page.route('**/clientlink-choices*', route => route.abort())
    await visitor.comesFrom('berlin', path)
    await visitor.waits()
    expect(await cookies()).toEqual({})
    expect(await storageKeys()).toEqual([])
    expect(await sent()).toEqual([])
    // A link to the settings goes where it says.
    await page.getByRole('link', { name: 'Cookie settings' }).click()
    await expect(page.locator('h1')).toHaveText('Cookie settings')
  })
