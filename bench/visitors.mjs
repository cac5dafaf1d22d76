import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { launchOptions } from '../test/tools/browsers.mjs'

/** @typedef {Awaited<ReturnType<typeof invite>>} Visitors */

// Nothing tells where the visitor is but the time zone: the dearest way to know.
const person = { locale: 'en-US', timezoneId: 'Europe/Berlin' }

/**
 * Starts two browsers: one for visitors who are new at each load, and one for a visitor who comes back, with a profile
 * on disk. Private windows, which Playwright's contexts are, keep no compiled scripts.
 */
export async function invite() {
  const options = launchOptions('chromium', { isWhole: true })
  const profile = mkdtempSync(join(tmpdir(), 'bench-'))
  const browser = await chromium.launch(options)
  const regular = await chromium.launchPersistentContext(profile, { ...options, ...person })
  return {
    version: browser.version(),
    newcomer: () => browser.newContext(person),
    regular,
    async leave() {
      await Promise.all([browser.close(), regular.close()])
      rmSync(profile, { recursive: true, force: true })
    },
  }
}
