import { expect, test } from './fixtures.ts'
import { pageWith } from './own-pages.ts'

const links = Array.from({ length: 40 }, (_, i) => `<p><a href="#${i}">Link ${i}</a></p>`).join('')

for (const [what, options, width] of [
  ['a card in the corner', {}, 1280],
  ['a bar', { placement: 'bar' }, 1280],
  ['a card in the middle', { placement: 'centre' }, 1280],
  ['a sheet on a phone', {}, 360],
] as const)
  test(`whatever has the focus is not behind ${what}`, async ({ page, put, visitor }) => {
    await page.setViewportSize({ width, height: 640 })
    await page.goto(put('/page', pageWith({ region: 'DE', ...options }, links)))
    await expect(visitor.view('banner')).toBeVisible()
    await page.locator('body a').first().focus()
    const hidden: string[] = []
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press('Tab')
      const name = await page.evaluate(() => {
        const focused = document.activeElement
        const card = document.querySelector('clientlink-choices')?.shadowRoot?.querySelector('section')
        if (!(focused instanceof HTMLAnchorElement) || !card) return null
        const [a, b] = [focused.getBoundingClientRect(), card.getBoundingClientRect()]
        const isCovered = a.bottom > b.top && a.top < b.bottom && a.right > b.left && a.left < b.right
        const isInView = a.top >= 0 && a.bottom <= innerHeight
        return isCovered || !isInView ? focused.textContent : null
      })
      if (name) hidden.push(name)
    }
    expect(hidden).toEqual([])
  })
