import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import {
  type AutoConsentCMPRule,
  type BackgroundMessage,
  type Config,
  type ContentScriptMessage,
  encodeRules,
  type RuleBundle,
} from '@duckduckgo/autoconsent'
import type { Page } from '@playwright/test'
import { build } from 'esbuild'
import { test as base, expect } from './fixtures.ts'

// What DuckDuckGo's browsers and extension answer banners with: the library and all its rules as they are published,
// ours beside them. Nobody presses anything here.

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
const ourRule: AutoConsentCMPRule = json('docs/autoconsent.json')
const theirRules: AutoConsentCMPRule[] = json(
  createRequire(import.meta.url).resolve('@duckduckgo/autoconsent/rules/rules.json'),
).autoconsent

const analytics = /^(posthog|mixpanel|sentry|datadog)\./

const test = base.extend<object, { script: string }>({
  script: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
    async ({}, use) => {
      const { outputFiles } = await build({
        entryPoints: ['test/e2e/autoconsent/page.ts'],
        bundle: true,
        write: false,
        target: 'es2022',
        logLevel: 'error',
      })
      await use(outputFiles[0]?.text ?? '')
    },
    { scope: 'worker' },
  ],
})

/** The extension's other half: answers the script in the page. Gives what it has heard from there. */
async function installed(page: Page, script: string, config: Partial<Config>, rules: RuleBundle) {
  const heard: ContentScriptMessage[] = []
  // A page may be left while it is answered.
  const say = (message: Partial<BackgroundMessage>) =>
    void page.evaluate(it => window.hearFromBackground(it as BackgroundMessage), message).catch(() => {})
  await page.exposeFunction('tellBackground', async (message: ContentScriptMessage) => {
    heard.push(message)
    // Firefox runs the script in the empty page before ours, too, where no extension would.
    if (message.type === 'init' && message.url.startsWith('http'))
      say({ type: 'initResp', config: config as Config, rules })
    if (message.type === 'eval')
      say({ type: 'evalResp', id: message.id, result: await page.evaluate(message.code) })
    if (message.type === 'autoconsentDone') say({ type: 'selfTest' })
  })
  await page.addInitScript(script)
  return {
    /** What it says of one kind, so far. */
    of: <T extends ContentScriptMessage['type']>(type: T) =>
      heard.filter((message): message is Extract<ContentScriptMessage, { type: T }> => message.type === type),
  }
}

/** The rules as browsers fetch them: those for consenting are left out. */
const asShipped = (rules: AutoConsentCMPRule[]): RuleBundle => ({
  autoconsent: [],
  compact: encodeRules(rules, null),
})

const ours = expect.objectContaining({ cmp: ourRule.name })

test('finds the banner, refuses in it by itself, and sees that this worked', async ({
  page,
  visitor,
  script,
  cookies,
  storageKeys,
  sent,
}) => {
  const heard = await installed(page, script, { autoAction: 'optOut' }, asShipped([...theirRules, ourRule]))
  await visitor.comesFrom('berlin', '/pricing')
  await expect.poll(() => heard.of('selfTestResult')).toEqual([ours])
  expect(heard.of('popupFound')).toEqual([ours])
  expect(heard.of('optOutResult')).toMatchObject([{ cmp: ourRule.name, result: true }])
  expect(heard.of('selfTestResult')).toMatchObject([{ result: true }])
  expect(heard.of('autoconsentDone')).toMatchObject([{ totalClicks: 1, isCosmetic: false }])
  // None of the other rules takes the banner for somebody else's.
  expect(heard.of('autoconsentError')).toEqual([])

  await expect(visitor.view('banner')).toHaveCount(0)
  expect(await visitor.choices()).toEqual({ necessary: true, functional: false, analytics: false })
  expect(await visitor.record()).toMatchObject({ act: 'reject-all', regime: 'opt-in' })
  await visitor.waits()
  expect(Object.keys(await cookies())).toEqual(['clientlink_choices'])
  expect((await storageKeys()).filter(key => !key.startsWith('clientlink_choices'))).toEqual([])
  expect((await sent()).filter(request => analytics.test(request))).toEqual([])
})

test('opts out in the notice where nobody is asked first', async ({ page, visitor, script }) => {
  const heard = await installed(page, script, { autoAction: 'optOut' }, asShipped([ourRule]))
  await visitor.comesFrom('sanfrancisco', '/pricing')
  await expect.poll(() => heard.of('selfTestResult')).toMatchObject([{ result: true }])
  expect(heard.of('optOutResult')).toMatchObject([{ result: true }])
  expect((await visitor.choices()).analytics).toBe(false)
  expect(await visitor.record()).toMatchObject({ act: 'opt-out', regime: 'opt-out' })
})

test('consents where it is told to, and the self-test of a refusal then fails', async ({
  page,
  visitor,
  script,
  sent,
}) => {
  const heard = await installed(page, script, { autoAction: 'optIn' }, { autoconsent: [ourRule] })
  await visitor.comesFrom('berlin', '/pricing')
  await expect.poll(() => heard.of('selfTestResult')).toMatchObject([{ cmp: ourRule.name, result: false }])
  expect(heard.of('optInResult')).toMatchObject([{ result: true }])
  expect((await visitor.choices()).analytics).toBe(true)
  expect(await visitor.record()).toMatchObject({ act: 'accept-all' })
  await expect.poll(async () => (await sent()).some(request => analytics.test(request))).toBe(true)
})

test('without our rule it may overlook the banner, and still consents to nothing', async ({
  page,
  visitor,
  script,
}) => {
  const heard = await installed(
    page,
    script,
    // The second look is the one at which it guesses, and tier 2 lets it guess a yes where it sees no no.
    { autoAction: 'optOut', heuristicMode: 'tier2', detectRetries: 1 },
    asShipped(theirRules),
  )
  await visitor.comesFrom('berlin', '/bare')
  await expect(visitor.view('banner')).toBeVisible()
  const lifecycle = () => heard.of('report').map(({ state }) => state.lifecycle)
  await expect.poll(lifecycle).toContain('nothingDetected')
  expect(await visitor.state()).toMatchObject({ ask: 'first-visit', choices: { analytics: false } })
  await expect(visitor.view('banner')).toBeVisible()
})
