import { By } from 'selenium-webdriver'
import { pageWith } from '../e2e/own-pages.ts'
import { expect, test } from './fixtures.ts'

const options = {
  region: 'DE',
  categories: { functional: { declares: [{ storage: 'setting' }, { cookie: 'setting' }] } },
} as const

/** Keeps a setting by the gate; gives what is there then. */
const keeps = () => {
  const storage = window.clientlinkConsent?.storage('functional')
  storage?.setItem('setting', 'dark')
  return storage?.getItem('setting')
}

test('where the browser takes no cookies an answer holds for the page, and the next one knows of no yes', async ({
  another,
  put,
}) => {
  const visitor = await another('--cookies-policy=never')
  await visitor.goesTo(put('/page', pageWith(options)))
  await visitor.presses('accept-all')
  await expect.poll(() => visitor.sees('banner')).toBe(false)
  await expect.poll(async () => (await visitor.choices()).analytics).toBe(true)
  expect(await visitor.cookies()).toEqual({})
  await visitor.within(() => document.dispatchEvent(new Event('visibilitychange')))
  expect((await visitor.choices()).analytics).toBe(true)
  await visitor.reloads()
  await expect.poll(() => visitor.sees('banner')).toBe(true)
  expect((await visitor.choices()).analytics).toBe(false)
  // A no is also in the mirror, and lasts.
  await visitor.presses('reject-all')
  await expect.poll(() => visitor.sees('banner')).toBe(false)
  await visitor.reloads()
  await visitor.waits()
  expect(await visitor.sees('banner')).toBe(false)
  expect((await visitor.choices()).analytics).toBe(false)
})

test('cookies and storage that throw on every touch keep nothing from working', async ({ visitor, put }) => {
  const blocked = `<script>
    const fail = () => { throw new DOMException('blocked', 'SecurityError') }
    Object.defineProperty(Document.prototype, 'cookie', { get: fail, set: fail })
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, { configurable: true, get: fail })
  </script>`
  await visitor.goesTo(put('/page', pageWith(options).replace('<head>', `<head>${blocked}`)))
  await visitor.presses('accept-all')
  await expect.poll(() => visitor.sees('banner')).toBe(false)
  await expect.poll(async () => (await visitor.choices()).analytics).toBe(true)
  expect(await visitor.within(keeps)).toBe('dark')
  await visitor.tells(consent => consent.rejectAll())
  expect(await visitor.within(() => window.clientlinkConsent?.cleared)).toEqual({ cleared: [], survived: [] })
  expect(await visitor.choices()).toEqual({ necessary: true, functional: false, analytics: false })
  expect(await visitor.cookies()).toEqual({})
})

test('a sandboxed frame that may store nothing works, refuses and does not ask', async ({ visitor, put }) => {
  put('/inner', pageWith(options, '<h1>Inside</h1>'))
  await visitor.goesTo(
    put('/page', '<!doctype html><iframe sandbox="allow-scripts" src="/inner" width="600" height="600">'),
  )
  const { driver } = visitor
  await driver.switchTo().frame(driver.findElement(By.css('iframe')))
  await expect.poll(() => visitor.reads('Inside')).toBe(true)
  await visitor.tells(consent => consent.acceptAll())
  // An opaque origin is a stranger's frame: nothing is asked, nothing may be granted.
  expect(await visitor.choices()).toEqual({ necessary: true, functional: false, analytics: false })
  expect(await visitor.within(keeps)).toBe('dark')
  expect(await visitor.sees('banner')).toBe(false)
})
