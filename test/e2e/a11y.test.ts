import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { RunOptions } from 'axe-core'
import { expect, test } from './fixtures.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds wrong with the widget, in words short enough to read. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const options: RunOptions = { resultTypes: ['violations'] }
    const { violations } = await window.axe.run('clientlink-choices', options)
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  })
}

for (const theme of ['light', 'dark'] as const) {
  const options = { options: JSON.stringify({ theme }) }

  test(`axe finds nothing in the ${theme} banner`, async ({ visitor, page }) => {
    await visitor.comesFrom('berlin', '/pricing', options)
    await expect(visitor.view('banner')).toBeVisible()
    expect(await findings(page)).toEqual([])
  })

  test(`axe finds nothing in the ${theme} notice, nor in the status`, async ({ visitor, page }) => {
    await visitor.comesFrom('sanfrancisco', '/pricing', options)
    await expect(visitor.view('notice')).toBeVisible()
    expect(await findings(page)).toEqual([])
    await visitor.comesFrom('sanfrancisco', '/pricing', { ...options, gpc: '1' })
    await expect(visitor.view('status')).toBeVisible()
    expect(await findings(page)).toEqual([])
  })

  test(`axe finds nothing in the ${theme} panel, with everything unfolded`, async ({ visitor, page }) => {
    await visitor.comesFrom('berlin', '/pricing', options)
    await visitor.presses('settings')
    await expect(visitor.view('preferences')).toBeVisible()
    for (const summary of await visitor.view('preferences').locator('summary').all()) await summary.click()
    expect(await findings(page)).toEqual([])
  })
}

test('axe finds nothing in the reopen button, nor in a placeholder', async ({ visitor, page }) => {
  await visitor.comesFrom('berlin', '/bare')
  await visitor.presses('reject-all')
  await expect(visitor.button('open')).toBeVisible()
  expect(await findings(page)).toEqual([])
  await visitor.comesFrom('berlin', '/')
  await expect(page.locator('[data-view=placeholder]')).toBeVisible()
  expect(await findings(page)).toEqual([])
})

declare global {
  interface Window {
    axe: typeof import('axe-core')
  }
}
