import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { RunOptions } from 'axe-core'
import { examples, frameOf } from '../../demo/gallery/examples.mjs'
import { locales } from '../../widget/locale.ts'
import { expect, test } from './fixtures.ts'
import { faultsOf, type Limits } from './gallery/faults.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type Query = Readonly<Record<string, string>>

/** Every state once, whatever its look. */
const states = examples.filter(({ name }) => !/-(dark|rtl|long|phone.*)$/.test(name))
/** One state of each view. */
const views = examples.filter(({ name }) => name.endsWith('-light'))

/** Opens a frame of the gallery; what it shows is changed without loading it again. */
async function frame(page: Page, width: number, height: number) {
  await page.setViewportSize({ width, height })
  await page.goto(frameOf({ view: 'reopen' }))
  await page.waitForFunction(() => document.documentElement.dataset.drawn !== undefined)
}

/** Draws a state; gives what `faultsOf` finds wrong with it, each with the state's address. */
async function faultsWith(page: Page, query: Query, limits: Limits = {}): Promise<string[]> {
  const search = new URLSearchParams(query).toString()
  await page.evaluate(search => window.draw(search), search)
  const look = () => page.evaluate(faultsOf, limits)
  let faults = await look()
  // A script's font may come a moment after its words, and moves them.
  for (const moment of [300, 1000, 3000]) {
    if (!faults.length) break
    await page.waitForTimeout(moment)
    faults = await look()
  }
  return faults.map(fault => `${search}: ${fault}`)
}

/** All that is wrong with some states, drawn one after another. */
async function allFaults(page: Page, queries: readonly Query[], limits?: Limits): Promise<string[]> {
  const found: string[] = []
  for (const query of queries) found.push(...(await faultsWith(page, query, limits)))
  return found
}

const looks: readonly Query[] = [{ theme: 'dark' }, { lang: 'ar' }, { lang: 'pseudo' }, { theme: 'light' }]

for (const [width, height] of [
  [280, 653],
  [320, 568],
  [768, 1024],
  [1280, 800],
  [3840, 2160],
] as const)
  test(`at ${width} px nothing is cut, hidden, askew or too faint, in any state and look`, async ({
    page,
  }) => {
    await frame(page, width, height)
    const queries = [
      ...states.map(({ query }) => query),
      ...views.flatMap(({ query }) => looks.map(look => ({ ...query, ...look }))),
    ].filter(
      ({ view, lang, term }: Query) =>
        width > 480 ||
        // On a phone the table has no head, and so no word that says what kept means.
        (term !== 'kept' &&
          // At twice its length what a banner keeps in sight beside its answers fills half a phone by itself; no
          // language comes near, as the test of all of them shows.
          !(view === 'banner' && lang === 'pseudo')),
    )
    const limits = { isPhone: height === 568 }
    expect(await allFaults(page, queries, limits)).toEqual([])
  })

test('the tree stays small: 15 elements with the banner up, 66 with the panel', async ({ page }) => {
  await frame(page, 1280, 800)
  for (const [view, most] of [
    ['banner', 15],
    ['preferences', 66],
  ] as const) {
    await page.evaluate(view => window.draw(`view=${view}`), view)
    const count = await page.evaluate(
      () => document.querySelector('clientlink-choices')?.shadowRoot?.querySelectorAll('*').length,
    )
    expect(count, view).toBeLessThanOrEqual(most)
  }
})

test('at 400 % zoom everything can still be reached and read', async ({ page }) => {
  await frame(page, 320, 256)
  expect(
    await allFaults(
      page,
      views.map(({ query }) => query),
    ),
  ).toEqual([])
})

test('the page’s own text size does not bend the widget', async ({ page }) => {
  await frame(page, 320, 568)
  for (const { query } of views.filter(
    ({ query }) => query.view !== 'embedded' && query.view !== 'placeholder',
  )) {
    const sizes: string[] = []
    for (const size of ['100%', '62.5%', '200%']) {
      await page.evaluate(size => {
        document.documentElement.style.fontSize = size
      }, size)
      expect(await faultsWith(page, query)).toEqual([])
      sizes.push(
        await page.evaluate(() => {
          const roots = [...document.querySelectorAll('clientlink-choices')].map(
            ({ shadowRoot }) => shadowRoot,
          )
          const elements = roots.flatMap(root => [...(root?.querySelectorAll('*') ?? [])])
          const shown = elements.filter(element => !element.matches('[role=status]'))
          return JSON.stringify(shown.map(element => getComputedStyle(element).fontSize))
        }),
      )
    }
    expect(new Set(sizes).size, query.view).toBe(1)
  }
})

for (const view of ['banner', 'notice', 'preferences'])
  test(`the ${view} fits a phone in each of ${locales.length} languages`, async ({ page }) => {
    await frame(page, 320, 568)
    const queries = locales.map(lang => ({ view, lang }))
    expect(await allFaults(page, queries, { isPhone: true })).toEqual([])
  })

/** What axe finds wrong with the whole frame, in words short enough to read. */
async function findings(page: Page, query: Query): Promise<string[]> {
  await page.evaluate(search => window.draw(search), new URLSearchParams(query).toString())
  return page.evaluate(async () => {
    for (const { shadowRoot } of document.querySelectorAll('clientlink-choices'))
      for (const animation of shadowRoot?.getAnimations() ?? []) animation.finish()
    const options: RunOptions = {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
    }
    const { violations } = await window.axe.run(document, options)
    return violations.map(
      ({ id, nodes }) => `${location.search} ${id}: ${nodes.map(({ html }) => html).join(' ')}`,
    )
  })
}

for (const [look, query, width, height] of [
  ['in light', { theme: 'light' }, 1280, 800],
  ['in dark', { theme: 'dark' }, 1280, 800],
  ['from right to left', { lang: 'ar' }, 1280, 800],
  ['at 320 px', {}, 320, 568],
] as const)
  test(`axe finds nothing ${look}`, async ({ page }) => {
    await frame(page, width, height)
    await page.evaluate(axe)
    const found: string[] = []
    for (const state of [...views, ...examples.filter(({ name }) => name === 'preferences-open')])
      for (const one of await findings(page, { ...state.query, ...query }))
        found.push(`${state.name}: ${one}`)
    expect(found).toEqual([])
  })

test.describe('what a device asks for', () => {
  test.skip(({ browserName }) => browserName === 'firefox', 'stock Firefox cannot pretend it over BiDi')

  test('in forced colours buttons and switches keep visible edges', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' })
    await frame(page, 1280, 800)
    for (const { name, query } of views) {
      await page.evaluate(search => window.draw(search), new URLSearchParams(query).toString())
      const edgeless = await page.evaluate(() =>
        [...document.querySelectorAll('clientlink-choices')]
          .flatMap(({ shadowRoot }) => [
            ...(shadowRoot?.querySelectorAll(
              'footer > button:not([data-action=settings]), input, [data-view=placeholder] button, [data-action=open]',
            ) ?? []),
          ])
          .filter(element => {
            const { borderTopWidth, borderTopColor, borderTopStyle, backgroundColor } =
              getComputedStyle(element)
            return borderTopStyle === 'none' || borderTopWidth === '0px' || borderTopColor === backgroundColor
          })
          .map(({ outerHTML }) => outerHTML),
      )
      expect(edgeless, name).toEqual([])
    }
  })

  test('where more contrast is wanted, no text is quiet and every line is ink', async ({ page }) => {
    await page.emulateMedia({ contrast: 'more' })
    await frame(page, 1280, 800)
    for (const view of ['banner', 'notice', 'status', 'preferences', 'report']) {
      await page.evaluate(
        search => window.draw(search),
        `view=${view}&answer=no`.replace(/&.*/, view === 'report' ? '$&' : ''),
      )
      const [text, line, ink] = await page.evaluate(() => {
        const root = document.querySelector('clientlink-choices')?.shadowRoot
        for (const animation of root?.getAnimations() ?? []) animation.finish()
        const card = root?.querySelector('[data-view]')
        const button = root?.querySelector('[data-action=close], [data-action=settings]')
        if (!card || !button) throw new Error('no card, or no button in it')
        return [
          getComputedStyle(card).color,
          getComputedStyle(card).borderTopColor,
          getComputedStyle(button).color,
        ]
      })
      expect([text, line], view).toEqual([ink, ink])
    }
  })

  test('where less motion is wanted, nothing moves for longer than 1 ms', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await frame(page, 1280, 800)
    for (const { name, query } of views) {
      await page.evaluate(search => window.draw(search), new URLSearchParams(query).toString())
      const slow = await page.evaluate(() => {
        const long = (times: string) => times.split(',').some(time => parseFloat(time) > 0.001)
        return [...document.querySelectorAll('clientlink-choices')]
          .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('*') ?? [])])
          .filter(element =>
            ['', '::before', '::after', '::backdrop'].some(pseudo => {
              const { transitionDuration, animationDuration } = getComputedStyle(element, pseudo)
              return long(transitionDuration) || long(animationDuration)
            }),
          )
          .map(element => element.outerHTML.slice(0, 80))
      })
      expect(slow, name).toEqual([])
    }
  })

  test('nothing of the widget is printed', async ({ page }) => {
    await frame(page, 1280, 800)
    for (const { name, query } of views) {
      await page.emulateMedia({ media: 'screen' })
      await page.evaluate(search => window.draw(search), new URLSearchParams(query).toString())
      await page.emulateMedia({ media: 'print' })
      const printed = await page.evaluate(() =>
        [...document.querySelectorAll('clientlink-choices')]
          .flatMap(({ shadowRoot }) => [...(shadowRoot?.children ?? [])])
          .filter(element => element.checkVisibility())
          .map(({ outerHTML }) => outerHTML.slice(0, 80)),
      )
      expect(printed, name).toEqual([])
    }
  })
})
