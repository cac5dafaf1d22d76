import { defineConfig } from '@playwright/test'
import { launchOptions } from './test/tools/browsers.mjs'

/** Every story is told in both browsers; how each is found and started is in `test/tools/browsers.mjs`. */
const browser = (name: 'chromium' | 'firefox') => {
  const { channel, ...launch } = launchOptions(name)
  return { name, use: { browserName: name, ...(channel && { channel }), launchOptions: launch } }
}

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  forbidOnly: !!process.env.CI,
  retries: 0,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [['line'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: { locale: 'en-GB', timezoneId: 'Europe/London', trace: 'off' },
  projects: [browser('chromium'), browser('firefox')],
})
