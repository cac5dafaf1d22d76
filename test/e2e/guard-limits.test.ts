import { contentSecurityPolicy } from '../../src/server/content-security-policy.ts'
import { expect, test } from './fixtures.ts'
import { pageWith } from './own-pages.ts'

// What docs/guard.md says a page cannot stop, shown; and that the network can.

const host = 'cdn.vendor.test'
const options = { region: 'DE', categories: { analytics: { declares: [{ host }, { storage: 'draft' }] } } }

test('a picture in the page’s own markup is asked for before any script could object; a marked one is not', async ({
  page,
  put,
  visitor,
  asked,
  ownPages,
}) => {
  const origin = `http://${host}:${ownPages.port}`
  const body = `<img src="${origin}/plain" alt=""><img data-consent="analytics" data-src="${origin}/marked" alt="">`
  await page.goto(put('/page', pageWith(options, body)))
  await visitor.waits()
  // Firefox asks twice.
  expect(new Set(asked().filter(url => url.startsWith(host)))).toEqual(new Set([`${host}/plain`]))
})

test('what a stylesheet asks for is not held, and a Content Security Policy refuses it', async ({
  page,
  put,
  asked,
  ownPages,
}) => {
  const body = `<style>h1 { background: url(http://${host}:${ownPages.port}/in-css) }</style><h1>Page</h1>`
  await page.goto(put('/page', pageWith(options, body)))
  await expect.poll(asked).toContain(`${host}/in-css`)

  ownPages.clear()
  // A policy without the host, as a site has it that wants none of this host by style.
  const { 'img-src': images } = contentSecurityPolicy({ ...options, categories: {} })
  const policy = `img-src 'self' ${images.join(' ')}`
  const headers = { 'content-security-policy': policy }
  await page.goto(put('/strict', { body: pageWith(options, body), headers }))
  const refused = await page.evaluate(
    url =>
      new Promise(then => {
        document.addEventListener('securitypolicyviolation', event => then(event.effectiveDirective))
        document.body.style.background = `url(${url})`
      }),
    `http://${host}:${ownPages.port}/in-css`,
  )
  expect(refused).toBe('img-src')
  expect(asked().filter(url => url.startsWith(host))).toEqual([])
})

test('a frame has doors of its own where the page reaches into it, and none where it goes by its number', async ({
  page,
  put,
}) => {
  put('/clean', '<!doctype html><title>Clean</title>')
  await page.goto(put('/page', pageWith(options, '<iframe src="/clean" title="Clean"></iframe>')))
  const write = (reach: string) => page.evaluate(`(${reach}).localStorage.setItem('draft', '1')`)
  const onDisk = () => page.frames()[1]?.evaluate(() => Object.keys(localStorage).includes('draft'))
  await write('window[0]')
  expect(await onDisk()).toBe(true)
  await page.frames()[1]?.evaluate(() => localStorage.removeItem('draft'))
  await write("document.querySelector('iframe').contentWindow")
  await page.goto(put('/elsewhere', '<!doctype html><title>Elsewhere</title>'))
  expect(await page.evaluate(() => Object.keys(localStorage))).not.toContain('draft')
})
