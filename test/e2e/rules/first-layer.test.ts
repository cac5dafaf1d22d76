import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { addressFor } from '../visitor.ts'
import { contrastOf } from './contrast.ts'
import { textOf } from './text-of.ts'

/** The languages the widget speaks, and what each calls consent and a way back. */
const languages = {
  en: { consent: /consent/i, withdraw: /withdraw|change your mind/i, closing: /clos/i },
  de: { consent: /einwillig/i, withdraw: /widerruf/i, closing: /schließ/i },
  fr: { consent: /consent/i, withdraw: /retirer|changer d.avis/i, closing: /ferm/i },
  es: { consent: /consent/i, withdraw: /retirar|cambiar de opinión/i, closing: /cerrar/i },
  it: { consent: /consens/i, withdraw: /revoca|cambiare idea/i, closing: /chiud/i },
} as const

/** Three of them, where it is not the words that matter but the room they take. */
const some = ['en', 'de', 'fr'] as const

const sizes = { desktop: { width: 1280, height: 720 }, phone: { width: 320, height: 568 } } as const

const box = async (locator: Locator) => {
  const { x, y, width, height } = await locator.evaluate(element => element.getBoundingClientRect().toJSON())
  return { x, y, width, height, right: x + width, bottom: y + height }
}

/** Two answers of a first layer as they are drawn: what one of them looks like, where it is, and whether one sees it all. */
const answersOf = (view: Locator, actions: readonly [first: string, second: string]) =>
  view.evaluate((element, actions) => {
    const [one, two] = actions.map(action => element.querySelector(`[data-action=${action}]`)) as [
      Element,
      Element,
    ]
    const measure = (button: Element, other: Element) => {
      const { x, y, width, height, right, bottom } = button.getBoundingClientRect()
      const { fontSize, fontWeight, fontFamily } = getComputedStyle(button)
      return {
        ...{ x, y, width, height },
        looks: [button.localName, fontSize, fontWeight, fontFamily],
        isSeen: x >= 0 && y >= 0 && right <= innerWidth && bottom <= innerHeight,
        isBeside: button.parentElement === other.parentElement,
        isFirst: (button.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) > 0,
      }
    }
    return [measure(one, two), measure(two, one)] as const
  }, actions)

/** Links and buttons of the page itself that no scrolling brings to where a click in their middle reaches them. */
const covered = (page: Page) =>
  page.evaluate(async () => {
    const found: (string | null)[] = []
    const isReached = (element: Element) => {
      const { x, y, width, height } = element.getClientRects()[0] ?? new DOMRect()
      const hit = document.elementFromPoint(x + width / 2, y + height / 2)
      return hit !== null && element.contains(hit)
    }
    for (const element of document.querySelectorAll('a, button, summary')) {
      if (!element.checkVisibility() || element.classList.contains('skip')) continue
      let isFound = false
      for (const block of ['center', 'start'] as const) {
        element.scrollIntoView({ block, behavior: 'instant' })
        await new Promise(then => requestAnimationFrame(then))
        isFound ||= isReached(element)
      }
      if (!isFound) found.push(element.textContent)
    }
    return found
  })

test('B-03 Where there is Accept there is Reject, and pressing it once refuses all', async ({
  visitor,
  page,
  at,
}) => {
  for (const address of [addressFor('berlin', '/bare'), at('app.clientlink.test', addressFor('nowhere'))]) {
    await page.goto(address)
    await expect(visitor.button('accept-all')).toBeVisible()
    await visitor.presses('reject-all')
    await expect(visitor.view('banner')).toHaveCount(0)
    expect(await visitor.choices()).toEqual({ necessary: true, functional: false, analytics: false })
    expect(await visitor.record()).toMatchObject({ act: 'reject-all' })
    await visitor.losesCookies()
    await page.evaluate(() => localStorage.clear())
  }
})

test('B-04 Accept and Reject are twins: element, place, size and type, in long languages and small sizes', async ({
  visitor,
  page,
}) => {
  for (const lang of some) {
    await visitor.comesFrom('berlin', '/bare', { lang })
    await expect(visitor.button('accept-all')).toBeVisible()
    for (const [name, size] of Object.entries(sizes)) {
      await page.setViewportSize(size)
      const [reject, accept] = await answersOf(visitor.view('banner'), ['reject-all', 'accept-all'])
      expect(reject.looks, `${lang}, ${name}`).toEqual(accept.looks)
      expect(Math.abs(reject.width - accept.width), `${lang}, ${name}`).toBeLessThanOrEqual(1)
      expect(Math.abs(reject.height - accept.height), `${lang}, ${name}`).toBeLessThanOrEqual(1)
      expect([reject.isSeen, accept.isSeen, accept.isBeside], `${lang}, ${name}`).toEqual([true, true, true])
    }
  }
})

test('B-05 Reject can be read and seen, and no worse than Accept, in light and in dark', async ({
  visitor,
}) => {
  for (const theme of ['light', 'dark']) {
    await visitor.comesFrom('berlin', '/bare', { options: JSON.stringify({ theme }) })
    await expect(visitor.view('banner')).toBeVisible()
    const accept = await contrastOf(visitor.button('accept-all'))
    const reject = await contrastOf(visitor.button('reject-all'))
    expect(reject.label, theme).toBeGreaterThanOrEqual(4.5)
    expect(reject.shape, theme).toBeGreaterThanOrEqual(3)
    expect(reject.label, theme).toBeGreaterThanOrEqual(accept.label * 0.95)
    expect(reject.shape, theme).toBeGreaterThanOrEqual(accept.shape * 0.95)
  }
})

test('B-06 Reject is a button inside the banner, and no word in a sentence', async ({ visitor }) => {
  await visitor.comesFrom('berlin', '/bare')
  const reject = visitor.view('banner').locator('button[data-action=reject-all]')
  await expect(reject).toBeVisible()
  expect(await reject.evaluate(element => element.closest('p, li, span, a, td'))).toBeNull()
  const [inner, outer] = [await box(reject), await box(visitor.view('banner'))]
  expect(inner.x).toBeGreaterThan(outer.x)
  expect(inner.right).toBeLessThan(outer.right)
  expect(inner.y).toBeGreaterThan(outer.y)
  expect(inner.bottom).toBeLessThanOrEqual(outer.bottom)
})

test('B-09 An X in the upper corner can be seen as well as Accept, keeps the defaults, and the text says so', async ({
  visitor,
  page,
}) => {
  await visitor.comesFrom('berlin', '/bare', { lang: 'it' })
  for (const size of Object.values(sizes)) {
    await page.setViewportSize(size)
    const close = visitor.view('banner').locator('button[data-action=close]')
    await expect(close).toBeInViewport({ ratio: 1 })
    const accept = await contrastOf(visitor.button('accept-all'))
    expect((await contrastOf(close)).label).toBeGreaterThanOrEqual(accept.label * 0.95)
    const [inner, outer] = [await box(close), await box(visitor.view('banner'))]
    expect(Math.min(inner.width, inner.height)).toBeGreaterThanOrEqual(24)
    expect(outer.right - inner.right).toBeLessThanOrEqual(24)
    expect(inner.y - outer.y).toBeLessThanOrEqual(24)
  }
  await expect(visitor.view('banner').locator('[part=rights]')).toContainText(languages.it.closing)
  const before = await visitor.choices()
  await visitor.presses('close')
  await expect(visitor.view('banner')).toHaveCount(0)
  expect(await visitor.choices()).toEqual(before)
  expect(before).toEqual({ necessary: true, functional: true, analytics: false })
})

test('B-11 The first layer says what each category is for, and the policy can be read without an answer', async ({
  visitor,
  page,
  context,
}) => {
  await page.setViewportSize(sizes.phone)
  await visitor.comesFrom('berlin', '/pricing')
  const text = await textOf(visitor.view('banner'))
  // A name, and at least three words that say what for.
  for (const name of ['necessary', 'functional', 'analytics'])
    expect(text).toMatch(new RegExp(`${name}\\b[^.]* (to|for)( [\\w’]+){2}`, 'i'))

  const [response] = await Promise.all([
    page.waitForResponse(response => new URL(response.url()).pathname === '/privacy'),
    visitor.view('banner').getByRole('link', { name: 'Privacy policy' }).click(),
  ])
  expect(response.status()).toBe(200)
  await expect(visitor.view('banner')).toBeVisible()
  expect(await context.cookies()).toEqual([])
  // Neither does the question lie over the policy.
  const heading = page.locator('h1')
  await expect(heading).toHaveText('Privacy')
  const { x, y, width, height } = await box(heading)
  expect(
    await heading.evaluate(
      (element, [x = 0, y = 0]) => document.elementFromPoint(x, y) === element,
      [x + width / 2, y + height / 2],
    ),
  ).toBe(true)
  expect((await box(visitor.view('banner'))).height).toBeLessThanOrEqual(sizes.phone.height / 2)
})

test('B-12 One click from the first layer there is a choice for each purpose', async ({ visitor }) => {
  await visitor.comesFrom('berlin', '/pricing')
  await visitor.view('banner').locator('[data-action=settings]').click()
  const panel = visitor.view('preferences')
  await expect(panel).toBeVisible()
  await expect(panel.locator('input[role=switch]')).toHaveCount(3)
  await visitor.switchOf('functional').click()
  await visitor.switchOf('analytics').click()
  await visitor.presses('save')
  expect(await visitor.record()).toMatchObject({ choices: { functional: false, analytics: true } })
})

test('B-13 The right to withdraw, and where, is read before the answer and without scrolling', async ({
  visitor,
  page,
}) => {
  const where = /settings|einstellungen|paramètres|réglages|ajustes|impostazioni/i
  const found: Record<string, Record<string, boolean>> = {}
  for (const [lang, { withdraw }] of Object.entries(languages)) {
    await visitor.comesFrom('berlin', '/bare', { lang })
    const text = visitor.view('banner').locator('p').filter({ hasText: withdraw })
    await expect(text).toHaveCount(1)
    // Where, in the same breath, and not by a button that happens to stand nearby.
    const sentences = (await textOf(text)).split(/(?<=\.) /)
    found[lang] = { where: where.test(sentences.find(sentence => withdraw.test(sentence)) ?? '') }
    for (const [name, size] of Object.entries(sizes)) {
      await page.setViewportSize(size)
      found[lang][name] = await text.evaluate((element, pattern) => {
        const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
        const range = new Range()
        const tree = element.getRootNode() as ShadowRoot
        while (nodes.nextNode()) {
          const words = new RegExp(pattern, 'i').exec(nodes.currentNode.textContent ?? '')
          if (!words) continue
          range.setStart(nodes.currentNode, words.index)
          range.setEnd(nodes.currentNode, words.index + words[0].length)
          return [...range.getClientRects()].every(({ x, y, width, height }) =>
            [y + 1, y + height - 1].every(y => element.contains(tree.elementFromPoint(x + width / 2, y))),
          )
        }
        return false
      }, withdraw.source)
    }
  }
  const all = { where: true, desktop: true, phone: true }
  expect(found).toEqual(Object.fromEntries(Object.keys(languages).map(lang => [lang, all])))
})

test('B-14 The words press nobody, and name consent and cookies', async ({ visitor }) => {
  const pressing =
    /\b(best|better|enhance|improve|enjoy|experience|sorry|miss out|recommended|best(e|es|en)|erlebnis|empfohlen|meilleure?|expérience|recommandé|mejor|experiencia|recomendado|migliore|esperienza|consigliato|agree|got it)\b|!|[\u{1F300}-\u{1FAFF}]/iu
  for (const [lang, { consent }] of Object.entries(languages)) {
    await visitor.comesFrom('berlin', '/bare', { lang })
    await expect(visitor.view('banner')).toBeVisible()
    const text = await textOf(visitor.view('banner'))
    expect(text).not.toMatch(pressing)
    expect(text).toMatch(consent)
    expect(text).toMatch(/cookie/i)
  }
})

test('B-15 The page stays of use while it is asked: it scrolls, nothing is dimmed, every link can be clicked', async ({
  visitor,
  page,
}) => {
  await visitor.comesFrom('berlin', '/pricing')
  await expect(visitor.view('banner')).toBeVisible()
  for (const size of Object.values(sizes)) {
    await page.setViewportSize(size)
    await page.evaluate(() => scrollTo(0, 0))
    const veils = await page.evaluate(() =>
      [...document.querySelectorAll('html, body, body > header, main, main > *, body > footer')]
        .filter(element => {
          const { overflowY, filter, opacity, pointerEvents, position } = getComputedStyle(element)
          const isHeld = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight
          return (
            (isHeld && position !== 'fixed') ||
            filter !== 'none' ||
            opacity !== '1' ||
            pointerEvents === 'none' ||
            element.hasAttribute('inert') ||
            element.getAttribute('aria-hidden') === 'true'
          )
        })
        .map(element => element.outerHTML.slice(0, 80)),
    )
    expect(veils).toEqual([])
    // What is not the banner is the page, up to its edge.
    const { width, height } = await box(visitor.view('banner'))
    expect(width * height).toBeLessThanOrEqual((size.width * size.height) / 2)
    await page.mouse.move(size.width / 2, 80)
    await page.mouse.wheel(0, 500)
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300)
    expect(await covered(page), `${size.width} px wide`).toEqual([])
  }
})

test('B-22 The banner speaks the page’s language, and its buttons stand in one order everywhere', async ({
  visitor,
  page,
}) => {
  const labels = new Set<string>()
  for (const lang of some) {
    await visitor.comesFrom('berlin', '/bare', { lang })
    await expect(visitor.view('banner')).toBeVisible()
    expect(await page.locator('clientlink-choices').first().getAttribute('lang')).toBe(
      await page.evaluate(() => document.documentElement.lang),
    )
    labels.add(await textOf(visitor.button('reject-all')))
    for (const [name, size] of Object.entries(sizes)) {
      await page.setViewportSize(size)
      const [no, yes] = await answersOf(visitor.view('banner'), ['reject-all', 'accept-all'])
      expect(no.isFirst, `${lang}, ${name}`).toBe(true)
      expect(no.y < yes.y - 1 || no.x < yes.x, `${lang}, ${name}`).toBe(true)
    }
  }
  expect(labels.size).toBe(some.length)
  await visitor.presses('settings')
  await expect(visitor.view('preferences')).toBeVisible()
  const [no] = await answersOf(visitor.view('preferences'), ['reject-all', 'accept-all'])
  expect(no.isFirst).toBe(true)
})

test('B-23 Nothing is claimed as a legitimate interest, and each category has one switch', async ({
  visitor,
}) => {
  const claimed = /legitimate|berechtigt|légitime/i
  for (const lang of some) {
    await visitor.comesFrom('berlin', '/bare', { lang })
    await expect(visitor.view('banner')).toBeVisible()
    expect(await textOf(visitor.view('banner'))).not.toMatch(claimed)
    await visitor.presses('settings')
    const panel = visitor.view('preferences')
    await expect(panel).toBeVisible()
    // What is folded up, too.
    expect(await panel.textContent()).not.toMatch(claimed)
    expect(
      await panel
        .locator('input, select, textarea')
        .evaluateAll(all => all.map(one => one.getAttribute('name'))),
    ).toEqual(['necessary', 'functional', 'analytics'])
  }
})

/** What has the focus, down into the widget: its action or its tag, and the width of the line around it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    let element = document.activeElement
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
    const { outlineStyle, outlineWidth } = getComputedStyle(element as HTMLElement)
    const line = outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth)
    return { what: (element as HTMLElement).dataset.action ?? element?.localName ?? '', line }
  })

test('B-27 It is worked without a mouse, named for those who hear it, at 200 %, and without motion', async ({
  visitor,
  page,
  browserName,
}) => {
  // A window of 1280 × 720 at 200 %.
  await page.setViewportSize({ width: 640, height: 360 })
  await visitor.comesFrom('berlin', '/pricing')
  await expect(page.getByRole('region', { name: /privacy/i })).toBeVisible()
  const seen: Record<string, number> = {}
  for (let step = 0; step < 8; step++) {
    await page.keyboard.press('Tab')
    const { what, line } = await focused(page)
    seen[what] = line
    if (/all$/.test(what)) await expect(visitor.button(what)).toBeInViewport({ ratio: 1 })
  }
  for (const action of ['reject-all', 'accept-all', 'settings', 'close'])
    expect(seen[action], action).toBeGreaterThanOrEqual(1)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640)

  await visitor.button('reject-all').focus()
  await page.keyboard.press('Enter')
  await expect(visitor.view('banner')).toHaveCount(0)
  expect(await visitor.record()).toMatchObject({ act: 'reject-all' })
  const link = page.getByRole('link', { name: 'Cookie settings' })
  await link.focus()
  await page.keyboard.press('Enter')
  const panel = page.getByRole('dialog', { name: /settings/i })
  await expect(panel).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  await expect(link).toBeFocused()

  // A stock Firefox cannot be told to wish for less motion.
  if (browserName === 'firefox') return
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.reload()
  await link.click()
  const slow = await panel.evaluate(element =>
    [element, ...element.querySelectorAll('*')]
      .filter(one => {
        const { transitionDuration, animationDuration } = getComputedStyle(one)
        return `${transitionDuration}, ${animationDuration}`
          .split(', ')
          .some(time => Number.parseFloat(time) > 0.01)
      })
      .map(({ localName }) => localName),
  )
  expect(slow).toEqual([])
})

test('B-28 Nothing is advertised there: no picture, and no link but to the policy', async ({ visitor }) => {
  await visitor.comesFrom('berlin', '/bare')
  const banner = visitor.view('banner')
  await expect(banner).toBeVisible()
  await expect(banner.locator('img, picture, video, iframe, object, audio, canvas')).toHaveCount(0)
  const paths = await banner
    .locator('a')
    .evaluateAll(links => links.map(link => (link as HTMLAnchorElement).pathname))
  expect(paths).toEqual(['/privacy'])
  await visitor.presses('settings')
  const panel = visitor.view('preferences')
  await expect(panel).toBeVisible()
  expect(await textOf(panel)).not.toMatch(
    /\b(newsletter|offer|discount|free|upgrade|trial|subscribe|sign up|new!)\b|%/i,
  )
  await expect(panel.locator('img, picture, video, iframe, object, audio, canvas')).toHaveCount(0)
})
