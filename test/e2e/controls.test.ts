import { expect, test } from './fixtures.ts'
import { pageWith } from './own-pages.ts'

test('a link marked data-consent-open opens the panel and stays on the page', async ({ visitor, page }) => {
  await visitor.comesFrom('berlin', '/pricing')
  await page.getByRole('link', { name: 'Cookie settings' }).click()
  await expect(visitor.view('preferences')).toBeVisible()
  expect(new URL(page.url()).pathname).toBe('/pricing')
})

test('where the widget cannot load the link leads where it says', async ({ visitor, page }) => {
  await page.route('**/clientlink-choices-widget-*', route => route.abort())
  await visitor.comesFrom('berlin', '/pricing')
  await page.getByRole('link', { name: 'Cookie settings' }).click()
  await expect(page.locator('h1')).toHaveText('Cookie settings')
  expect(new URL(page.url()).pathname).toBe('/cookies')
  // There the page’s own control needs no widget.
  await page.locator('main').getByRole('button', { name: 'Turn analytics off' }).click()
  expect(await visitor.record()).toMatchObject({ choices: { analytics: false } })
})

test('a click that is meant for a new tab is left alone', async ({ visitor, page }) => {
  await visitor.comesFrom('berlin', '/pricing')
  await expect(visitor.view('banner')).toBeVisible()
  const prevented = await page.getByRole('link', { name: 'Cookie settings' }).evaluate(link => {
    let isPrevented: boolean | undefined
    addEventListener('click', event => {
      isPrevented = event.defaultPrevented
      event.preventDefault()
    })
    link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true }))
    return isPrevented
  })
  expect(prevented).toBe(false)
  await expect(visitor.view('preferences')).toHaveCount(0)
})

test('data-consent-reject refuses in one click: a category it names, or all', async ({ visitor, page }) => {
  await visitor.comesFrom('berlin', '/bare')
  await visitor.tells(consent => consent.acceptAll())
  await page.evaluate(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<button data-consent-reject="analytics">One</button><button data-consent-reject><b>All</b></button>',
    )
  })
  await page.getByRole('button', { name: 'One' }).click()
  expect(await visitor.choices()).toEqual({ necessary: true, functional: true, analytics: false })
  await page.getByRole('button', { name: 'All' }).click()
  expect(await visitor.record()).toMatchObject({ act: 'reject-all', choices: { functional: false } })
})

test('a page without a control of its own gets a small button once nothing is asked', async ({
  visitor,
  page,
}) => {
  await visitor.comesFrom('berlin', '/bare')
  await expect(visitor.view('banner')).toBeVisible()
  await expect(visitor.button('open')).toHaveCount(0)
  await visitor.presses('reject-all')
  await expect(visitor.button('open')).toBeVisible()
  await visitor.comesFrom('berlin', '/bare')
  await visitor.presses('open')
  await expect(visitor.view('preferences')).toBeVisible()
  expect(new URL(page.url()).pathname).toBe('/bare')
})

test('a page with one gets no other', async ({ visitor }) => {
  await visitor.comesFrom('berlin', '/privacy')
  await visitor.presses('reject-all')
  await visitor.comesFrom('berlin', '/privacy')
  await visitor.waits()
  await visitor.waits()
  await expect(visitor.button('open')).toHaveCount(0)
})

test('the button goes while something is asked, and comes back', async ({ visitor }) => {
  await visitor.comesFrom('berlin', '/bare')
  await visitor.presses('reject-all')
  await expect(visitor.button('open')).toBeVisible()
  await visitor.tells(consent => consent.reset())
  await expect(visitor.view('banner')).toBeVisible()
  await expect(visitor.button('open')).toHaveCount(0)
})

test('what opens the settings and what refuses stand level in the corner', async ({ visitor }) => {
  await visitor.comesFrom('berlin', '/bare')
  await visitor.presses('accept-all')
  await expect(visitor.view('banner')).toHaveCount(0)
  const [open, refuse] = [
    await visitor.button('open').boundingBox(),
    await visitor.button('reject-all').boundingBox(),
  ]
  expect([refuse?.y, refuse?.height]).toEqual([open?.y, open?.height])
})

test('below the answers of the panel all words of a line stand on one line', async ({
  page,
  put,
  visitor,
}) => {
  const policy = { version: '2026-03-01', url: '/privacy' }
  await page.goto(put('/page', pageWith({ region: 'DE', policy })))
  await visitor.tells(consent => consent.open('preferences'))
  const small = visitor.view('preferences').locator('[part=small]')
  await expect(small).toContainText('JSON')
  const tops = await small.evaluate(async line => {
    await Promise.all(
      line
        .closest('dialog')
        ?.getAnimations()
        .map(it => it.finished) ?? [],
    )
    return ['a', '[part=download]'].map(what => line.querySelector(what)?.getBoundingClientRect().top)
  })
  expect(tops[1]).toBeCloseTo(tops[0] ?? 0, 1)
})
