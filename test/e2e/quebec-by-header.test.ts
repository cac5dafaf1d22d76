import { expect, test } from './fixtures.ts'

// One clock for Québec and Ontario: only the edge can tell the two.
test.use({ timezoneId: 'America/Toronto' })

const strict = JSON.stringify({ rules: 'strict' })
const query = `?${new URLSearchParams({ bar: '0', options: strict })}`

test('a visitor from Québec is asked, one from Ontario is told', async ({ visitor, page }) => {
  await page.setExtraHTTPHeaders({
    'cloudfront-viewer-country': 'CA',
    'cloudfront-viewer-country-region': 'QC',
  })
  await page.goto(`/bare${query}`)
  await expect(visitor.view('banner')).toBeVisible()
  expect(await visitor.state()).toMatchObject({
    region: { code: 'CA-QC', source: 'server' },
    regime: 'opt-in',
    choices: { analytics: false },
  })

  await page.setExtraHTTPHeaders({
    'cloudfront-viewer-country': 'CA',
    'cloudfront-viewer-country-region': 'ON',
  })
  await page.goto(`/bare${query}`)
  await expect(visitor.view('notice')).toBeVisible()
  expect(await visitor.state()).toMatchObject({
    region: { code: 'CA-ON', source: 'server' },
    regime: 'opt-out',
    choices: { analytics: true },
  })
})

test('the clock alone leaves it open, and so the stricter rule holds', async ({ visitor, page }) => {
  await page.goto(`/bare${query}`)
  await expect(visitor.view('banner')).toBeVisible()
  expect(await visitor.state()).toMatchObject({ region: { source: 'time-zone' }, regime: 'opt-in' })
})

test('an edge that does not know is believed', async ({ visitor, page }) => {
  await page.setExtraHTTPHeaders({ 'cloudfront-viewer-country': 'XX' })
  await page.goto('/bare?bar=0')
  expect(await visitor.state()).toMatchObject({ region: { code: null, source: 'none' }, regime: 'opt-in' })
})
