import { expect, test } from '../fixtures.ts'
import { addressFor } from '../visitor.ts'
import { contrastOf } from './contrast.ts'
import { daysPass } from './days-pass.ts'
import { toAnalytics } from './declared.ts'
import { diskOf } from './disk.ts'
import { textOf } from './text-of.ts'

const gpc = { gpc: '1' }

test('B-40 Global Privacy Control turns analytics off before the first paint, unasked, and one can see that it did', async ({
  visitor,
  page,
  sent,
}) => {
  await page.addInitScript(() => {
    const look = () => {
      // There is nothing to paint before there is a body.
      if (!document.body) requestAnimationFrame(look)
      else window.atFirstPaint = window.clientlinkConsent?.allows('analytics')
    }
    requestAnimationFrame(look)
  })
  await visitor.comesFrom('sanfrancisco', '/pricing', gpc)
  const status = visitor.view('status')
  await expect(status).toBeVisible()
  expect(await page.evaluate(() => window.atFirstPaint)).toBe(false)
  await visitor.waits()
  await expect(visitor.view('notice').or(visitor.view('banner'))).toHaveCount(0)
  // It is read, not answered: no field, no address, and nothing to press but what puts it away.
  expect(await textOf(status)).toMatch(/Global Privacy Control.*honou?red/is)
  await expect(status.locator('input, select, textarea, a[href^="mailto:"]')).toHaveCount(0)
  await expect(status.locator('button:not([data-action=close])')).toHaveCount(0)

  await page.getByRole('link', { name: 'Cookie settings' }).click()
  const panel = visitor.view('preferences')
  await expect(panel).toBeVisible()
  await expect(visitor.switchOf('analytics')).not.toBeChecked()
  expect(await textOf(panel)).toContain('Global Privacy Control')
  expect(await sent()).toEqual([])
  expect((await diskOf(page)).cookie.filter(name => name !== 'clientlink_choices')).toEqual([])
})

test('B-41 Where something is asked, yes and no stand side by side, and neither is put off', async ({
  visitor,
}) => {
  await visitor.comesFrom('sanfrancisco', '/bare')
  const notice = visitor.view('notice')
  await expect(notice).toBeVisible()
  expect(await visitor.looks('opt-out')).toEqual(await visitor.looks('ok'))
  const siblings = notice.locator(':has(> [data-action=ok]) > [data-action=opt-out]')
  await expect(siblings).toHaveCount(1)
  expect(await textOf(notice)).not.toMatch(/later|not now|remind/i)

  // A site that asks first here as well.
  await visitor.comesFrom('sanfrancisco', '/bare', { options: JSON.stringify({ rules: { US: 'opt-in' } }) })
  await expect(visitor.view('banner')).toBeVisible()
  expect(await visitor.looks('reject-all')).toEqual(await visitor.looks('accept-all'))
  expect(await textOf(visitor.view('banner'))).not.toMatch(/later|not now|remind/i)
})

test('B-42 The yes is no louder than the no, their order stays, and switches say in words what they do', async ({
  visitor,
  page,
}) => {
  const negation = /\b(not?|never|don.t|without|disable|stop|opt out|refuse|reject)\b/gi
  await visitor.comesFrom('sanfrancisco', '/bare')
  for (const size of [
    { width: 1280, height: 720 },
    { width: 320, height: 568 },
  ]) {
    await page.setViewportSize(size)
    const [yes, no] = [visitor.button('ok'), visitor.button('opt-out')]
    await expect(no).toBeInViewport({ ratio: 1 })
    const [loud, quiet] = [await yes.boundingBox(), await no.boundingBox()]
    expect((loud?.width ?? 0) * (loud?.height ?? 0)).toBeLessThanOrEqual(
      (quiet?.width ?? 0) * (quiet?.height ?? 0) + 60,
    )
    expect((await contrastOf(yes)).shape).toBeLessThanOrEqual((await contrastOf(no)).shape * 1.05)
    const order = await visitor
      .view('notice')
      .locator('[data-action=ok], [data-action=opt-out]')
      .evaluateAll(buttons => buttons.map(button => (button as HTMLElement).dataset.action))
    expect(order).toEqual(['opt-out', 'ok'])
    for (const sentence of (await textOf(visitor.view('notice'))).split(/[.\n]/))
      expect(sentence.match(negation)?.length ?? 0, sentence).toBeLessThanOrEqual(1)
  }

  await visitor.presses('settings')
  await expect(visitor.view('preferences')).toBeVisible()
  for (const name of ['functional', 'analytics']) {
    const one = visitor.switchOf(name)
    const words = () =>
      one.evaluate(element => {
        let row: Element = element
        while (row.parentElement && row.parentElement.querySelectorAll('input[role=switch]').length === 1)
          row = row.parentElement
        return row.textContent ?? ''
      })
    const before = await words()
    // Named for what it turns on, with a sentence on what that does beside it; and its state is a word that changes.
    await expect(one).toHaveAccessibleName(new RegExp(name, 'i'))
    await expect(one).not.toHaveAccessibleName(negation)
    expect(before.split(/\s+/).length).toBeGreaterThan(6)
    const isOn = await one.isChecked()
    await one.click()
    expect(await one.isChecked()).toBe(!isOn)
    await expect.poll(words).not.toBe(before)
    await one.click()
    await expect.poll(words).toBe(before)
  }
})

test('B-43 Closing the notice or going away is no consent', async ({ visitor, page, sent }) => {
  // A page on which nothing counts: all that is sent later is sent by the page in Berlin.
  await visitor.comesFrom('sanfrancisco', '/bare')
  await expect(visitor.view('notice')).toBeVisible()
  await page.reload()
  expect(await visitor.record()).toBeUndefined()
  await expect(visitor.view('notice')).toBeVisible()
  await visitor.button('settings').focus()
  await page.keyboard.press('Escape')
  await expect(visitor.view('notice')).toHaveCount(0)
  expect(await visitor.record()).toMatchObject({ act: 'seen', choices: {} })
  expect(await visitor.state()).toMatchObject({ decidedAt: null, basis: { analytics: 'default' } })

  // Where a yes is needed, it is worth nothing.
  await visitor.comesFrom('berlin', '/pricing')
  await expect(visitor.view('banner')).toBeVisible()
  expect((await visitor.choices()).analytics).toBe(false)
  await visitor.waits()
  expect(toAnalytics(await sent())).toEqual([])
})

test('B-44 For twelve months after an opt-out, or under the signal, nobody is asked back in', async ({
  visitor,
  context,
}) => {
  const isQuiet = async (query: Record<string, string>) => {
    await visitor.comesFrom('sanfrancisco', '/bare', query)
    await visitor.waits()
    await expect(visitor.view('notice').or(visitor.view('banner'))).toHaveCount(0)
    expect((await visitor.choices()).analytics).toBe(false)
  }
  const changed = { policy: '2026-10-01', recipient: 'Acme' }
  await visitor.comesFrom('sanfrancisco', '/bare')
  await visitor.presses('opt-out')
  await expect(visitor.view('notice')).toHaveCount(0)
  const cookie = (await context.cookies()).find(({ name }) => name === 'clientlink_choices')
  expect((cookie?.expires ?? 0) * 1e3 - Date.now()).toBeGreaterThan(364 * 864e5)
  await daysPass(context, 200)
  await isQuiet({})
  await daysPass(context, 164)
  await isQuiet(changed)

  // Under the signal, with nothing answered.
  await visitor.isProven()
  await visitor.tells(consent => consent.reset())
  await visitor.comesFrom('sanfrancisco', '/bare', gpc)
  await expect(visitor.view('status')).toBeVisible()
  await expect.poll(() => visitor.record()).toMatchObject({ act: 'seen' })
  await daysPass(context, 364)
  await isQuiet({ ...gpc, ...changed })
})

test('B-45 An opt-out asks for nothing about the visitor, and holds for every tag on site and product', async ({
  visitor,
  page,
  at,
  sent,
}) => {
  await visitor.comesFrom('sanfrancisco', '/pricing')
  const hosts = ['posthog.localhost', 'mixpanel.localhost', 'datadog.localhost']
  const heard = async () => {
    const all = await sent()
    return hosts.filter(host => all.some(request => request.startsWith(host)))
  }
  await expect.poll(heard).toEqual(hosts)
  const notice = visitor.view('notice')
  await expect(notice.locator('input, select, textarea, form')).toHaveCount(0)
  const asked: string[] = []
  page.on('request', request => request.isNavigationRequest() && asked.push(request.url()))
  await visitor.presses('opt-out')
  await expect(notice).toHaveCount(0)
  // No form, no account, no page to go through.
  expect(asked).toEqual([])
  await expect.poll(async () => (await diskOf(page)).cookie).toEqual(['clientlink_choices'])
  await visitor.waits()

  const before = (await sent()).length
  await visitor.comesFrom('sanfrancisco', '/privacy')
  await visitor.waits()
  await page.goto(at('app.clientlink.test', addressFor('sanfrancisco')))
  await visitor.waits()
  expect((await visitor.choices()).analytics).toBe(false)
  expect(toAnalytics((await sent()).slice(before))).toEqual([])
})

test('B-47 A later yes of one’s own outranks the signal, and the panel says so; without one the signal wins', async ({
  visitor,
  page,
  sent,
}) => {
  // Where a yes is needed, the signal is none: the question is there all the same.
  await visitor.comesFrom('berlin', '/privacy', gpc)
  await expect(visitor.view('banner')).toBeVisible()
  await expect(visitor.view('status')).toHaveCount(0)
  expect(await visitor.record()).toBeUndefined()

  await visitor.comesFrom('sanfrancisco', '/privacy', gpc)
  await expect(visitor.view('status')).toBeVisible()
  expect(await visitor.state()).toMatchObject({
    choices: { analytics: false },
    basis: { analytics: 'signal' },
  })
  expect(toAnalytics(await sent())).toEqual([])

  const open = page.getByRole('link', { name: 'Cookie settings' }).last()
  await open.click()
  await expect(visitor.view('preferences')).toBeVisible()
  const held = await textOf(visitor.view('preferences'))
  await visitor.switchOf('analytics').click()
  await visitor.presses('save')
  await expect(visitor.view('preferences')).toHaveCount(0)

  await visitor.comesFrom('sanfrancisco', '/privacy', gpc)
  expect(await visitor.state()).toMatchObject({ gpc: true, choices: { analytics: true } })
  await expect.poll(async () => toAnalytics(await sent())).not.toEqual([])
  await open.click()
  await expect(visitor.switchOf('analytics')).toBeChecked()
  const sentence = /Global Privacy Control[^.]*(chose|choice|first)/is
  expect(held).toContain('Global Privacy Control')
  expect(held).not.toMatch(sentence)
  expect(await textOf(visitor.view('preferences'))).toMatch(sentence)
})

declare global {
  interface Window {
    /** Whether analytics was on when the first frame was drawn. */
    atFirstPaint: boolean | undefined
  }
}
