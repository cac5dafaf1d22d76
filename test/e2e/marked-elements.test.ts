import { createHash } from 'node:crypto'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { marked, pageWith, says } from './own-pages.ts'

const options = { region: 'DE' }

/** What ran, in order. */
const ran = () => window.ran ?? []

test('scripts of every kind come to life in the order they have without gates', async ({
  page,
  put,
  visitor,
  asked,
}) => {
  // The slow one stands before the quick ones, and still comes first; an async one waits for nobody.
  put('/slow.js', { body: says('slow'), delay: 300 })
  put('/quick.js', says('quick'))
  put('/module.js', says('module'))
  put('/deferred.js', says('deferred'))
  put('/lazy.js', { body: says('async'), delay: 600 })
  const body = [
    marked('async src="/lazy.js"'),
    marked('', says('inline 1')),
    marked('src="/slow.js"'),
    marked('src="/quick.js"'),
    marked('', says('inline 2')),
    marked('defer src="/deferred.js"'),
    marked('data-type="module" src="/module.js"'),
    marked('data-type="module"', `${says('inline module')};import.meta.url`),
    marked('', says('inline 3')),
  ].join('\n')
  await page.goto(put('/page', pageWith(options, body)))
  await visitor.waits()
  expect(await page.evaluate(ran)).toEqual([])
  expect(asked().filter(url => /(slow|quick|module|deferred|lazy)\.js$/.test(url))).toEqual([])

  await visitor.tells(consent => consent.acceptAll())
  await expect.poll(() => page.evaluate(ran)).toHaveLength(9)
  const order = await page.evaluate(ran)
  expect(order.filter(name => name !== 'async' && !name.includes('module'))).toEqual([
    'inline 1',
    'slow',
    'quick',
    'inline 2',
    'inline 3',
    'deferred',
  ])
  expect(order.indexOf('module')).toBeGreaterThan(order.indexOf('inline 3'))
})

test('for someone who has agreed before, deferred ones wait for the document', async ({
  page,
  put,
  visitor,
}) => {
  put('/deferred.js', `${says('deferred')};(window.ran).push(document.readyState)`)
  const head = `${marked('defer src="/deferred.js"')}${marked('', says('inline'))}`
  const address = put('/page', pageWith(options, '<p>Body</p>', head))
  await page.goto(address)
  await visitor.tells(consent => consent.acceptAll())
  await page.goto(address)
  await expect.poll(() => page.evaluate(ran)).toHaveLength(3)
  expect(await page.evaluate(ran)).toEqual([
    'inline',
    'deferred',
    expect.stringMatching(/interactive|complete/),
  ])
})

test('what is added later is gated as well', async ({ page, put, visitor }) => {
  put('/late.js', says('late'))
  await page.goto(put('/page', pageWith(options)))
  const add = () =>
    page.evaluate(() => {
      const box = document.createElement('div')
      const script = document.createElement('script')
      script.type = 'text/plain'
      script.dataset.consent = 'analytics'
      script.src = '/late.js'
      const image = new Image()
      image.dataset.consent = 'analytics'
      image.dataset.src = '/clientlink-choices.js'
      box.append(script, image)
      document.body.append(box)
    })
  await add()
  await visitor.waits()
  expect(await page.evaluate(ran)).toEqual([])
  await visitor.tells(consent => consent.acceptAll())
  await expect.poll(() => page.evaluate(ran)).toEqual(['late'])
  await expect(page.locator('img')).toHaveAttribute('src', '/clientlink-choices.js')
  await add()
  await expect.poll(() => page.evaluate(ran)).toEqual(['late', 'late'])
})

test('integrity, crossorigin and referrerpolicy hold as on any script', async ({
  page,
  put,
  visitor,
  ownPages,
}) => {
  const code = says('sound')
  put('/sound.js', code)
  put('/forged.js', `${says('forged')};`)
  const integrity = `sha256-${createHash('sha256').update(code).digest('base64')}`
  const { port } = ownPages
  const cdn = `http://cdn.vendor.test:${port}`
  const more = `crossorigin="anonymous" integrity="${integrity}"`
  const body = [
    marked(`src="${cdn}/sound.js" ${more} referrerpolicy="no-referrer"`),
    marked(`src="${cdn}/forged.js" ${more}`),
    marked('', says('after')),
  ].join('')
  await page.goto(put('/page', pageWith(options, body)))
  await visitor.tells(consent => consent.acceptAll())
  // A script that is refused by its hash does not hold up the one behind it.
  await expect.poll(() => page.evaluate(ran)).toEqual(['sound', 'after'])
  const { headers } = ownPages.asked().find(({ url }) => url.endsWith('/sound.js')) ?? {}
  expect(headers?.referer).toBeUndefined()
  expect(headers?.origin).toBe(`http://www.clientlink.test:${port}`)
})

/** Keeps what the page's Content Security Policy refused. */
const watchViolations = (page: Page) =>
  page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => {
      window.violations = [...(window.violations ?? []), `${violatedDirective} ${sample}`]
    })
  })

test('under a policy of nonces the living script has the nonce of the inert one', async ({
  page,
  put,
  visitor,
}) => {
  await watchViolations(page)
  put('/external.js', says('external'))
  const body = [marked('nonce="n0"', says('inline')), marked('nonce="n0" src="/external.js"')]
  const html = pageWith(options, body.join('')).replace('<script src', '<script nonce="n0" src')
  const headers = { 'content-security-policy': "script-src 'nonce-n0' 'strict-dynamic'; style-src 'self'" }
  await page.goto(put('/page', { body: html, headers }))
  await expect(visitor.view('banner')).toBeVisible()
  expect(await page.evaluate(() => window.violations)).toBeUndefined()
  await visitor.presses('accept-all')
  await expect.poll(() => page.evaluate(ran)).toEqual(['inline', 'external'])
  expect(await page.evaluate(() => window.violations)).toBeUndefined()
})

test('under Trusted Types nothing of ours is refused, and only inline scripts stay inert', async ({
  page,
  visitor,
  sent,
}) => {
  await watchViolations(page)
  await visitor.comesFrom('berlin', '/pricing', { csp: '1' })
  await expect(visitor.view('banner')).toBeVisible()
  await visitor.presses('settings')
  await expect(visitor.view('preferences')).toBeVisible()
  expect(await page.evaluate(() => window.violations)).toBeUndefined()
  await visitor.view('preferences').locator('[data-action=accept-all]').click()
  await expect.poll(sent).toContain('datadog.localhost/pixel.gif')
  await expect.poll(sent).toContain('posthog.localhost/flags/')
  // No text may become a script there without a policy of the site's own.
  await expect
    .poll(() => page.evaluate(() => window.violations))
    .toEqual([expect.stringContaining('HTMLScriptElement text')])
  expect(await sent()).not.toContain('datadog.localhost/api/v2/rum')
})

test('a template’s scripts run in order, where its content stands', async ({ page, put, visitor }) => {
  put('/first.js', { body: says('first'), delay: 200 })
  const body = `<template data-consent="analytics"><p>One</p><script src="/first.js"></script><script>${says(
    'second',
  )}</script></template>`
  await page.goto(put('/page', pageWith(options, body)))
  expect(await page.evaluate(ran)).toEqual([])
  await visitor.tells(consent => consent.acceptAll())
  await expect.poll(() => page.evaluate(ran)).toEqual(['first', 'second'])
  await expect(page.getByText('One')).toBeVisible()
})

test('a picture in a template waits in `data-src`, which no browser reads ahead', async ({
  page,
  put,
  visitor,
  asked,
}) => {
  put('/picture.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="5" height="5"/>')
  const picture = '<img data-consent="analytics" data-src="/picture.svg" alt="">'
  await page.goto(put('/page', pageWith(options, `<template data-consent="analytics">${picture}</template>`)))
  await visitor.waits()
  expect(asked().join()).not.toContain('picture')
  await visitor.tells(consent => consent.acceptAll())
  await expect.poll(() => page.evaluate(() => document.querySelector('img')?.naturalWidth)).toBe(5)
})

test('a category nobody declared stays shut', async ({ page, put, visitor }) => {
  const body = `<script type="text/plain" data-consent="analitycs">${says('misspelt')}</script>`
  await page.goto(put('/page', pageWith(options, body)))
  await visitor.tells(consent => consent.acceptAll())
  await visitor.waits()
  expect(await page.evaluate(ran)).toEqual([])
})

test('a frame waits behind a placeholder that loads it once, or always', async ({ page, put, visitor }) => {
  put('/frame', '<p>inside')
  const body =
    '<iframe data-consent="analytics" data-src="/frame" title="A map" width="400" height="200"></iframe>'
  const address = put('/page', pageWith(options, body))
  await page.goto(address)
  const box = page.locator('[data-view=placeholder]')
  await expect(box).toContainText('A map')
  await expect(page.locator('iframe')).toBeHidden()
  await box.locator('[part=once]').click()
  await expect(page.frameLocator('iframe').getByText('inside')).toBeVisible()
  await expect(box).toHaveCount(0)
  expect(await visitor.record()).toBeUndefined()

  await page.goto(address)
  await box.locator('[part=always]').click()
  await expect(page.frameLocator('iframe').getByText('inside')).toBeVisible()
  expect(await visitor.record()).toMatchObject({ act: 'save', choices: { analytics: true } })
  await page.goto(address)
  await expect(page.frameLocator('iframe').getByText('inside')).toBeVisible()
  await expect(box).toHaveCount(0)
})

declare global {
  interface Window {
    ran?: string[]
    violations?: string[]
  }
}
