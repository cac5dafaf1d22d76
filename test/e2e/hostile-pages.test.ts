import type { Page } from '@playwright/test'
import { build } from 'esbuild'
import { expect, test } from './fixtures.ts'
import { pageWith, scriptTag } from './own-pages.ts'
import type { Visitor } from './visitor.ts'

// Pages whose styles, frameworks and policies were not written with a guest in mind.

const germany = { region: 'DE' }

/** The direction aside, which the widget takes from its page. */
const hostile = `
  * { all: unset !important }
  html { font-size: 40px !important; font-family: cursive !important; overflow: hidden !important }
  button { display: none }
  input, dialog, section, footer, h2, p, a { display: none !important; appearance: none !important }
  * { letter-spacing: 9px !important; word-spacing: 9px !important; line-height: 3 !important }
  * { text-transform: uppercase !important; text-align: right !important; text-indent: 40px !important }
  * { visibility: hidden !important; color: red !important; white-space: pre !important }
  body * { position: absolute !important; float: right !important; transform: rotate(3deg) !important }
  clientlink-choices { margin: 40px !important; border: 9px solid !important; zoom: 2 !important }
  clientlink-choices * { background: red !important; padding: 40px !important }`

/** Every element of a widget's first root: its place and what it looks like, but for its own inner state. */
const drawn = (page: Page) =>
  page.evaluate(async () => {
    const root = document.querySelector('clientlink-choices')?.shadowRoot
    const elements = [...(root?.querySelectorAll('*') ?? [])]
    await Promise.all(elements.flatMap(it => it.getAnimations()).map(it => it.finished))
    return elements.map(element => {
      const { x, y, width, height } = element.getBoundingClientRect()
      const style = getComputedStyle(element)
      const looks = Array.from(style, name => [name, style.getPropertyValue(name)])
      return {
        what: [element.localName, element.getAttribute('part')].join(' '),
        view: element.getAttribute('data-view'),
        where: [x, y, width, height].map(Math.round),
        looks: Object.fromEntries(looks.filter(([name]) => !name?.startsWith('--'))),
      }
    })
  })

/** Opens a page with a style of its own, and a view in it; gives what is drawn. */
async function drawnOn(page: Page, visitor: Visitor, address: string, view: 'banner' | 'preferences') {
  await page.goto(address)
  await expect(visitor.view('banner')).toHaveCount(1)
  if (view === 'preferences') await visitor.tells(consent => consent.open('preferences'))
  await expect(visitor.view(view)).toBeVisible()
  // The names of places follow the panel.
  if (view === 'preferences') await expect(visitor.view(view)).toContainText('Germany')
  // Its manners come after it, with an element of their own.
  await expect(page.locator('clientlink-choices [part=said]')).toHaveCount(1)
  return drawn(page)
}

for (const view of ['banner', 'preferences'] as const) {
  test(`the ${view} is drawn as ever where a page's styles reach for everything`, async ({
    page,
    put,
    visitor,
  }) => {
    put('/hostile.css', hostile)
    const clean = put('/clean', pageWith(germany, '<h1>A page</h1>'))
    const spoilt = put(
      '/spoilt',
      pageWith(germany, '<h1>A page</h1>', '<link rel="stylesheet" href="/hostile.css">'),
    )
    const expected = await drawnOn(page, visitor, clean, view)
    expect(expected.length).toBeGreaterThan(8)
    expect(await drawnOn(page, visitor, spoilt, view)).toEqual(expected)
    await visitor.view(view).locator('[data-action=reject-all]').click()
    expect(await visitor.record()).toMatchObject({ act: 'reject-all' })
  })

  test(`the ${view} has the same size, type and colours where all is written from the right`, async ({
    page,
    put,
    visitor,
  }) => {
    const body = '<h1>A page</h1>'
    const style =
      '<style>body { letter-spacing: 9px; text-transform: uppercase; visibility: hidden } * { direction: rtl }</style>'
    const outer = async (address: string) => {
      const found = (await drawnOn(page, visitor, address, view)).find(it => it.view === view)
      const {
        color,
        'background-color': paper,
        'font-size': size,
        'letter-spacing': space,
      } = found?.looks ?? {}
      return { where: found?.where, looks: [color, paper, size, space] }
    }
    const expected = await outer(put('/clean', pageWith(germany, body)))
    expect(expected.where?.[2]).toBeGreaterThan(400)
    const found = await outer(put('/spoilt', pageWith(germany, body, style)))
    expect(found.looks).toEqual(expected.looks)
    expect(found.where?.slice(1)).toEqual(expected.where?.slice(1))
    await expect(visitor.view(view)).toBeInViewport({ ratio: 1 })
    for (const action of ['reject-all', 'accept-all'])
      await expect(visitor.view(view).locator(`[data-action=${action}]`)).toBeInViewport({ ratio: 1 })
    expect(await visitor.looks('accept-all')).toEqual(await visitor.looks('reject-all'))
  })
}

test('the banner outlives view transitions and navigation within the page', async ({
  page,
  put,
  visitor,
}) => {
  await page.goto(put('/page', pageWith(germany, '<h1>First</h1>')))
  await expect(visitor.view('banner')).toBeVisible()
  // It comes in with a movement.
  const box = () =>
    visitor.view('banner').evaluate(async banner => {
      await Promise.all(banner.getAnimations().map(it => it.finished))
      return banner.getBoundingClientRect().toJSON()
    })
  const before = await box()
  for (const heading of ['Second', 'Third'])
    await page.evaluate(async heading => {
      const change = () => {
        history.pushState(null, '', `/${heading}`)
        document.body.innerHTML = `<h1>${heading}</h1>`
      }
      // Where a browser has none, a router changes the page at once.
      if ('startViewTransition' in document) await document.startViewTransition(change).finished
      else change()
    }, heading)
  await expect(page.locator('h1')).toHaveText('Third')
  await expect(page.locator('clientlink-choices')).toHaveCount(1)
  expect(await box()).toEqual(before)
  await visitor.presses('reject-all')
  await expect(visitor.view('banner')).toHaveCount(0)
  expect(await visitor.record()).toMatchObject({ act: 'reject-all' })
})

test('a press while a view transition runs is not lost', async ({ page, put, visitor }) => {
  await page.goto(put('/page', pageWith(germany, '<h1>First</h1>')))
  await expect(visitor.view('banner')).toBeVisible()
  await page.evaluate(() => {
    if ('startViewTransition' in document)
      document.startViewTransition(() => history.pushState(null, '', '/next'))
  })
  await visitor.presses('reject-all')
  await expect(visitor.view('banner')).toHaveCount(0)
})

test('where a framework replaces the body, there is still one banner, and it works', async ({
  page,
  put,
  visitor,
}) => {
  await page.goto(put('/page', pageWith(germany, '<h1>First</h1>')))
  await expect(visitor.view('banner')).toBeVisible()
  await page.evaluate(() => document.body.replaceWith(document.createElement('body')))
  await expect(visitor.view('banner')).toBeVisible()
  await expect(page.locator('clientlink-choices')).toHaveCount(1)
  await visitor.presses('settings')
  await expect(visitor.view('preferences')).toBeVisible()
  await visitor.view('preferences').locator('[data-action=reject-all]').click()
  await expect(visitor.view('preferences')).toHaveCount(0)
  expect(await visitor.record()).toMatchObject({ act: 'reject-all' })
})

test('React hydrates a whole document around the banner, and finds nothing amiss', async ({
  page,
  put,
  visitor,
}) => {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { createElement } from 'react'
        import { hydrateRoot } from 'react-dom/client'
        const Page = () => createElement('html', { lang: 'en' },
          createElement('head', null, createElement('title', null, 'App')),
          createElement('body', null, createElement('button', { onClick: () => document.title = 'Pressed' }, 'Press')))
        window.amiss = []
        hydrateRoot(document, createElement(Page), { onRecoverableError: error => amiss.push(String(error)) })`,
      resolveDir: '.',
    },
    bundle: true,
    write: false,
    define: { 'process.env.NODE_ENV': '"development"' },
    logLevel: 'error',
  })
  put('/app.js', outputFiles[0]?.text ?? '')
  const head = `<head>${scriptTag(germany)}<title>App</title></head>`
  await page.goto(
    put('/page', `<!doctype html><html lang="en">${head}<body><button>Press</button></body></html>`),
  )
  await expect(visitor.view('banner')).toBeVisible()
  await page.addScriptTag({ url: '/app.js' })
  await expect(async () => {
    await page.getByRole('button', { name: 'Press' }).click()
    await expect(page).toHaveTitle('Pressed', { timeout: 500 })
  }).toPass()
  expect(await page.evaluate(() => Object(window).amiss)).toEqual([])
  await expect(page.locator('clientlink-choices')).toHaveCount(1)
  await visitor.presses('reject-all')
  await expect(visitor.view('banner')).toHaveCount(0)
  expect(await visitor.record()).toMatchObject({ act: 'reject-all' })
})

const strict = [
  "default-src 'none'",
  "script-src 'nonce-abc' 'strict-dynamic'",
  "style-src 'self'",
  "require-trusted-types-for 'script'",
].join('; ')

for (const way of ['with a link to the settings', 'without one'])
  test(`under the strictest policy, ${way}, everything is drawn and nothing is refused`, async ({
    page,
    put,
    visitor,
  }) => {
    const violations: string[] = []
    await page.exposeFunction('tell', (text: string) => violations.push(text))
    await page.addInitScript(() =>
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
        // Firefox asks for the icon of the page by itself.
        if (!blockedURI.endsWith('/favicon.ico'))
          Object(window).tell(`${effectiveDirective} ${blockedURI} ${sample}`)
      }),
    )
    const frame =
      '<iframe data-consent="functional" data-src="/frame" title="Tour" width="400" height="300"></iframe>'
    const link = way.startsWith('without') ? '' : '<a href="/settings" data-consent-open>Settings</a>'
    const options = { ...germany, categories: { functional: { default: 'off' } } } as const
    const body = `<!doctype html><html lang="en"><head><meta charset="utf-8">${scriptTag(options, 'nonce="abc"')}
      <title>Strict</title></head><body>${frame}${link}</body></html>`
    await page.goto(put('/page', { body, headers: { 'content-security-policy': strict } }))

    const look = (selector: string) =>
      page.locator(`clientlink-choices ${selector}`).evaluate(element => {
        const { position, borderRadius, backgroundImage, backgroundColor } = getComputedStyle(element)
        return [position, borderRadius, backgroundImage === 'none' ? backgroundColor : 'stripes']
      })
    const white = 'rgb(255, 255, 255)'
    await expect(visitor.view('banner')).toBeVisible()
    expect(await look('[data-view=banner]')).toEqual(['fixed', '16px', white])
    await expect(page.locator('[data-view=placeholder]')).toBeVisible()
    expect(await look('[data-view=placeholder]')).toEqual(['static', '16px', 'stripes'])
    expect(await page.locator('[data-view=placeholder]').boundingBox()).toMatchObject({
      width: 400,
      height: 300,
    })

    if (link) await page.getByRole('link', { name: 'Settings' }).click()
    else await visitor.presses('settings')
    await expect(visitor.view('preferences')).toBeVisible()
    expect(await look('[data-view=preferences]')).toEqual(['fixed', '16px', white])
    for (const summary of await visitor.view('preferences').locator('summary').all()) await summary.click()
    await visitor.switchOf('analytics').click()
    await visitor.view('preferences').locator('[data-action=save]').click()
    await expect(visitor.view('preferences')).toHaveCount(0)
    expect(await visitor.choices()).toEqual({ necessary: true, functional: false, analytics: true })
    if (!link) {
      await expect(visitor.button('open')).toBeVisible()
      expect(await look('[part=corner] [data-action=open]')).toEqual(['static', '22px', white])
    }
    await visitor.tells(consent => consent.rejectAll())
    await page.evaluate(() => window.clientlinkConsent?.cleared)
    expect(violations).toEqual([])
    // The policy does refuse, and this test does hear of it.
    await page.evaluate(() => document.body.append(document.createElement('style')))
    await expect.poll(() => violations.length).toBe(1)
  })
