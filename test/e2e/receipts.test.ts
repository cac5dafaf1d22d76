import type { Receipt } from '../../src/model/receipt.ts'
import { expect, test } from './fixtures.ts'
import { type Answering, pageWith } from './own-pages.ts'
import { visitorOf } from './visitor.ts'

type Kept = Receipt & { receivedAt: number }

/** The receipts the demo's log has taken since a time, oldest first. */
async function keptSince(demo: { url: string }, time: number): Promise<Kept[]> {
  const answer = await fetch(`${demo.url}/receipts.json`)
  const { receipts, faults } = (await answer.json()) as { receipts: Kept[]; faults: unknown[] }
  expect(faults).toEqual([])
  return receipts.filter(({ receivedAt }) => receivedAt >= time).reverse()
}

const idOf = async (cookies: () => Promise<Record<string, string>>) =>
  /~([\w-]{22})/.exec((await cookies()).clientlink_choices ?? '')?.[1]

test('each decision is proven, a refusal and a withdrawal too, and nothing is sent before one', async ({
  visitor,
  demo,
  page,
  cookies,
}) => {
  const since = Date.now()
  const asked: string[] = []
  page.on('request', request => asked.push(new URL(request.url()).pathname))
  await visitor.comesFrom('berlin', '/bare')
  await visitor.waits()
  expect(asked).not.toContain('/consent')

  await visitor.presses('reject-all')
  await expect.poll(() => keptSince(demo, since)).toHaveLength(1)
  expect(await idOf(cookies)).toBeUndefined()
  await visitor.tells(consent => consent.acceptAll())
  await expect.poll(() => keptSince(demo, since)).toHaveLength(2)
  const granted = await idOf(cookies)
  await visitor.tells(consent => consent.choose({ analytics: false }))
  await expect.poll(() => keptSince(demo, since)).toHaveLength(3)

  const [first, second, third] = await keptSince(demo, since)
  expect(first).toMatchObject({
    act: 'reject-all',
    by: 'banner',
    previous: null,
    regime: 'opt-in',
    source: 'server',
    choices: { necessary: true, functional: false, analytics: false },
    text: expect.stringMatching(/^\w{6}\/en$/),
    sdk: expect.stringMatching(/^\d+\.\d+\.\d+\+[\da-f]{12}$/),
  })
  expect(second).toMatchObject({ act: 'accept-all', by: 'api', text: '', previous: first?.id })
  expect(granted).toBe(second?.id)
  expect(third).toMatchObject({ act: 'save', previous: second?.id, choices: { analytics: false } })
  expect(await idOf(cookies)).toBeUndefined()
  // The visitor has its number, to ask for what is kept of it.
  const history = await page.evaluate(() => window.clientlinkConsent?.history())
  expect(history?.map(({ receipt }) => receipt)).toEqual([third?.id, second?.id, first?.id])
})

test('receipt-survives-offline: what cannot be sent is sent on the next visit, once', async ({
  visitor,
  demo,
  page,
}) => {
  const since = Date.now()
  await visitor.comesFrom('berlin', '/bare')
  await expect(visitor.view('banner')).toBeVisible()
  await visitor.waits()
  // Not even the part that makes receipts can be fetched now.
  await page.route('**/*', route => route.abort())
  await visitor.presses('reject-all')
  await expect.poll(() => page.evaluate(() => localStorage.clientlink_choices_due)).toContain('reject-all')
  await page.unroute('**/*')
  await page.route('**/consent', route => route.abort())
  await visitor.comesFrom('berlin', '/bare')
  await expect.poll(() => page.evaluate(() => localStorage.clientlink_choices_receipts)).toBeTruthy()
  expect(await keptSince(demo, since)).toEqual([])

  await page.unroute('**/consent')
  for (let visit = 0; visit < 2; visit++) {
    await visitor.comesFrom('berlin', '/bare')
    await visitor.isProven()
  }
  expect(await keptSince(demo, since)).toEqual([
    expect.objectContaining({ act: 'reject-all', by: 'banner', text: expect.stringMatching(/\/en$/) }),
  ])
})

test('a receipt that was taken while the answer got lost is kept once', async ({ visitor, demo, page }) => {
  const since = Date.now()
  await page.addInitScript(() => {
    const { fetch } = window
    window.fetch = async (...asked) => {
      const answer = await fetch(...asked)
      if (asked[0] === '/consent' && !localStorage.isOnline) throw new TypeError('The answer got lost.')
      return answer
    }
  })
  await visitor.comesFrom('berlin', '/bare')
  await visitor.presses('accept-all')
  await expect.poll(() => keptSince(demo, since)).toHaveLength(1)
  await expect.poll(() => page.evaluate(() => localStorage.clientlink_choices_receipts)).toBeTruthy()
  await page.evaluate(() => localStorage.setItem('isOnline', '1'))
  await visitor.comesFrom('berlin', '/bare')
  await visitor.isProven()
  expect(await keptSince(demo, since)).toHaveLength(1)
})

/** A page with an endpoint that writes the cookie again as it was asked with; the first time once `given` has come about. */
function slowEndpoint(
  put: (path: string, answer: string | Answering) => string,
  given: () => Promise<unknown>,
) {
  let isFirst = true
  let isOver = () => {}
  const isGiven = new Promise<void>(then => {
    isOver = then
  })
  put('/consent', async ({ headers }) => {
    const asked = /clientlink_choices=[^;]+/.exec(headers.cookie ?? '')?.[0]
    if (isFirst) {
      isFirst = false
      await given()
      isOver()
    }
    const written = `${asked}; Path=/; Domain=clientlink.test; Max-Age=31536000; SameSite=Lax`
    return { status: 204, headers: { 'set-cookie': written } }
  })
  const address = put('/page', pageWith({ region: 'DE', records: { endpoint: '/consent' } }))
  return { address, isGiven }
}

test('a no that is given while a yes is being renewed stands, in another tab too', async ({
  visitor,
  page,
  context,
  put,
}) => {
  const other = visitorOf(await context.newPage())
  const { address, isGiven } = slowEndpoint(put, async () => {
    // A record tells seconds: the no is a later one.
    await new Promise(then => setTimeout(then, 1000 - (Date.now() % 1000)))
    await other.tells(consent => consent.rejectAll())
    await expect.poll(async () => (await visitor.choices()).analytics).toBe(false)
  })
  await page.goto(address)
  await expect(visitor.view('banner')).toBeVisible()
  await other.page.goto(address)
  await expect(other.view('banner')).toBeVisible()
  // A tab behind another one is idle but once in ten seconds.
  await page.bringToFront()
  await visitor.presses('accept-all')
  await isGiven
  await visitor.isProven()
  await expect.poll(async () => (await visitor.record())?.act).toBe('reject-all')
  for (const one of [visitor, other]) expect((await one.choices()).analytics).toBe(false)
})

test('a yes that is given while the no before it is being proven holds, however slow the server', async ({
  visitor,
  page,
  put,
}) => {
  const { address, isGiven } = slowEndpoint(put, () => visitor.tells(consent => consent.acceptAll()))
  await page.goto(address)
  await visitor.presses('reject-all')
  await isGiven
  await visitor.isProven()
  expect(await visitor.choices()).toMatchObject({ functional: true, analytics: true })
  expect(await visitor.record()).toMatchObject({
    act: 'accept-all',
    choices: { functional: true, analytics: true },
  })
})

test('no endpoint, no number and nothing sent', async ({ visitor, page, cookies }) => {
  const asked: string[] = []
  page.on('request', request => asked.push(request.method()))
  await visitor.comesFrom('berlin', '/bare', { options: '{"records":{}}' })
  await visitor.presses('accept-all')
  await expect
    .poll(() => page.evaluate(() => window.clientlinkConsent?.history().then(all => all.length)))
    .toBe(1)
  expect(await idOf(cookies)).toBeUndefined()
  expect(asked).not.toContain('POST')
})
