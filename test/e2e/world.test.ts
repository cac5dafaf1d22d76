import { expect, test } from './fixtures.ts'

test.use({ locale: 'de-DE', timezoneId: 'Europe/Berlin' })

test('the world of the stories stands', async ({ page, at, base, cookies, storageKeys, sent, demo }) => {
  await page.addInitScript(() => {
    if (location.protocol === 'http:') localStorage.setItem('key', '1')
  })
  for (const host of ['www.clientlink.test', 'app.clientlink.test', 'a.b.example.co.uk', 'localhost']) {
    await page.goto(at(host, '/app/'))
    await page.evaluate(() => {
      // biome-ignore lint/suspicious/noDocumentCookie: plain http has no CookieStore.
      document.cookie = 'plain=1'
    })
    expect(await page.evaluate(() => location.hostname)).toBe(host)
    expect((await cookies()).plain).toBe('1')
    expect(await storageKeys()).toContain('key')
  }
  expect(at('www.clientlink.test', '')).toBe(base)
  const visitor = await page.evaluate(() => [
    navigator.language,
    Intl.DateTimeFormat().resolvedOptions().timeZone,
  ])
  expect(visitor).toEqual(['de-DE', 'Europe/Berlin'])

  await page.evaluate(port => fetch(`http://vendor.localhost:${port}/e/`, { method: 'POST' }), demo.port)
  expect(await sent()).toEqual(['vendor.localhost/e/'])
})

test('an error in the page does not go unseen', async ({ page, pageErrors }) => {
  await page.goto('/bare')
  await page.evaluate(() => setTimeout(() => Promise.reject(new Error('unseen'))))
  await expect.poll(() => pageErrors).toEqual([expect.stringContaining('unseen')])
  pageErrors.length = 0
})
