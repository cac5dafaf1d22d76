import { expect, test } from './fixtures.ts'
import { pageWith, scriptTag } from './own-pages.ts'

const mistaken = {
  region: 'Germany',
  policy: { version: 'March', url: 'javascript:alert(1)' },
  rules: { 'US-CA': 'maybe' },
  categories: {
    functional: { declares: [{ storage: 'setting' }, { storage: 'both' }] },
    analytics: { declares: [{ cookie: '_a' }, { cookie: 'clientlink_*' }, { storage: 'both' }, {}] },
  },
} as never

test('mistakes in the tag’s options are told, dropped, and make every region opt-in', async ({
  page,
  put,
  visitor,
  context,
  cookies,
}) => {
  const errors: string[] = []
  page.on('console', message => message.type() === 'error' && errors.push(message.text()))
  await page.goto(put('/page', pageWith(mistaken)))
  await expect(visitor.view('banner')).toBeVisible()
  for (const code of [
    'bad-region',
    'bad-rule',
    'bad-date',
    'bad-url',
    'own-cookie',
    'equal-claims',
    'no-name',
  ])
    expect(errors.filter(text => text.startsWith(`[clientlink] ${code}`))).toHaveLength(1)
  expect(await visitor.state()).toMatchObject({ regime: 'opt-in', choices: { analytics: false } })
  // What was right still holds.
  await context.addCookies([{ name: '_a', value: '1', url: page.url() }])
  await visitor.presses('reject-all')
  await expect.poll(async () => Object.keys(await cookies())).not.toContain('_a')
  expect(await visitor.record()).toMatchObject({ act: 'reject-all' })
  await visitor.tells(consent => consent.open())
  await expect(visitor.view('preferences')).toBeVisible()
  await expect(visitor.view('preferences').locator('a[href^="javascript"]')).toHaveCount(0)
})

test('a mistake makes opt-in of a region that would be opt-out', async ({ page, put, visitor }) => {
  await page.goto(put('/page', pageWith({ region: 'US-CA', policy: { version: 'soon' } })))
  await expect(visitor.view('banner')).toBeVisible()
  expect(await visitor.state()).toMatchObject({ regime: 'opt-in', region: { code: 'US-CA' } })
})

for (const [what, text] of Object.entries({
  'no JSON at all': '{"region": "US-CA", oops}',
  'JSON of another shape': '["analytics"]',
  'a number': '7',
  null: 'null',
}))
  test(`options that are ${what} leave a strict page that works`, async ({ page, put, visitor }) => {
    const errors: string[] = []
    page.on('console', message => message.type() === 'error' && errors.push(message.text()))
    const html = pageWith({}).replace('>{}<', `>${text}<`)
    await page.goto(put('/page', html))
    await expect(visitor.view('banner')).toBeVisible()
    expect(await visitor.choices()).toMatchObject({ necessary: true, analytics: false })
    await visitor.presses('reject-all')
    expect(await visitor.record()).toMatchObject({ act: 'reject-all' })
  })

test('a call with a name nobody declared throws, and says which there are', async ({ page, put }) => {
  await page.goto(put('/page', pageWith({ region: 'DE' })))
  const said = await page.evaluate(() => {
    const consent = window.clientlinkConsent
    const calls = [
      () => consent?.allows('analitycs'),
      () => consent?.choose({ analitycs: true }),
      () => consent?.storage('analitycs'),
      () => consent?.cookies('analitycs'),
    ]
    return calls.map(call => {
      try {
        call()
        return 'nothing'
      } catch (error) {
        const { name, code, value } = error as { name: string; code: string; value: unknown }
        return `${name} ${code} ${value}`
      }
    })
  })
  expect(said).toEqual(Array(4).fill('ConsentError unknown-category analitycs'))
  expect(await page.evaluate(() => document.cookie)).toBe('')
})

test('a tag whose named options are not there works as one without', async ({ page, put, visitor }) => {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>None</title>
    ${scriptTag({ region: 'US-CA' }, 'options="#nowhere"')}</head><body></body></html>`
  await page.goto(put('/page', html))
  expect((await visitor.state()).region.source).toBe('time-zone')
})
