import { build } from 'esbuild'
import { datadog, mixpanel, openreplay, posthog } from '../../src/known/index.ts'
import type { Declarations } from '../../src/model/declarations.ts'
import { test as base, expect } from './fixtures.ts'
import { pageWith } from './own-pages.ts'

// A shop whose pages import one SDK the ordinary way and start it as they load, whatever was chosen: `guarded/` has each.
// The script tag with the guard stands before it, and knows what the SDK keeps and where it sends.

interface Sdk {
  /** Its file in `guarded/`. */
  readonly name: string
  /** What is known of it; its host here is one of ours. */
  readonly declares: Declarations
  readonly host: string
  /** What it keeps once it may, as `kind name`. */
  readonly keeps: readonly RegExp[]
  /** Where it sends what has happened. */
  readonly tells: RegExp
}

const sdks: readonly Sdk[] = [
  {
    name: 'posthog',
    declares: posthog,
    host: 'posthog.localhost',
    keeps: [/^cookie ph_phc_token_posthog$/, /^local ph_phc_token_posthog$/, /^session ph_/],
    tells: /\/e\/$/,
  },
  {
    // `cookieStore` where the browser has it, and `document.cookie` where not.
    name: 'datadog',
    declares: datadog,
    host: 'datadog.localhost',
    keeps: [/^cookie _dd_s/],
    tells: /\/api\/v2\/rum$/,
  },
  {
    name: 'mixpanel',
    declares: mixpanel,
    host: 'mixpanel.localhost',
    keeps: [/^cookie mp_token_mixpanel$/, /^database mixpanelBrowserDb$/],
    tells: /\/track\/$/,
  },
  {
    name: 'openreplay',
    declares: openreplay,
    host: 'openreplay.localhost',
    keeps: [/^local __openreplay_uuid$/, /^session __openreplay_token$/],
    // From its worker.
    tells: /\/v1\/web\/i$/,
  },
  {
    name: 'visits',
    declares: [{ storage: 'visits' }, { storage: 'visits:*' }],
    host: 'vendor.localhost',
    keeps: [/^local visits$/, /^local visits:last$/, /^session visits:here$/],
    tells: /\/visits\.gif$/,
  },
]

/** What the shop keeps of its own, and the answer itself. */
const isOurs = (item: string) =>
  /^(cookie basket|local address|session step|database drafts)$|clientlink_choices/.test(item)
const own = ['cookie basket', 'database drafts', 'local address', 'session step']

declare global {
  interface Window {
    /** What the page's cookies and keys are, by the ways the browser had before any script ran. */
    onDisk(): string[]
  }
}

interface Shop {
  opens(): Promise<void>
  /** What lies in the browser for the shop's origin: `cookie basket`, sorted. */
  onDisk(): Promise<string[]>
  /** What of that is not the shop's. */
  strange(): Promise<string[]>
  /** The requests that reached the vendor. */
  told(): string[]
  /** Waits until all that was sent has reached the vendor. */
  isQuiet(): Promise<void>
  /** Something happens; says how often the page has tried to send so far. */
  acts(): Promise<number>
  /** Things happen until the SDK keeps all that it would on any page, and tells of it anew. */
  isAlive(): Promise<void>
  /** Leaves for a page of the shop that has no SDK, and lets what was sent on the way arrive. */
  leaves(): Promise<void>
}

const test = base.extend<{ sdk: Sdk; shop: Shop }>({
  sdk: [sdks[0] as Sdk, { option: true }],
  shop: async ({ page, context, put, asked, sdk }, use) => {
    const { name, declares, host, keeps, tells } = sdk
    put('/sdk.js', { body: await bundled(name), type: 'text/javascript' })
    const started = { token: 'token', userUUID: 'uuid', projectID: '1', sessionID: '2', delay: 0 }
    const session = { ...started, beaconSizeLimit: 1e6, startTimestamp: Date.now() }
    put('/v1/web/start', { body: JSON.stringify(session), type: 'application/json' })
    for (const path of ['/e/', '/flags/', '/track/', '/api/v2/rum', '/v1/web/i'])
      put(path, { body: '{"status":1}', type: 'application/json' })
    put('/visits.gif', { body: '', type: 'image/gif' })

    await page.addInitScript(() => {
      const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')?.get
      const areas = ['local', 'session'].map(
        area => [area, Object.getOwnPropertyDescriptor(window, `${area}Storage`)?.get] as const,
      )
      window.onDisk = () => [
        ...`${cookie?.call(document)}`
          .split('; ')
          .filter(Boolean)
          .map(pair => `cookie ${pair.replace(/=.*/, '')}`),
        ...areas.flatMap(([area, get]) => Object.keys(get?.call(window)).map(key => `${area} ${key}`)),
      ]
    })
    const clean = await context.newPage()
    await clean.goto(put('/clean', '<!doctype html><title>Clean</title>', 'localhost'))
    const onDisk = async () => {
      const databases = await clean.evaluate(async () =>
        (await indexedDB.databases()).map(({ name }) => `database ${name}`),
      )
      const cookies = (await context.cookies(page.url())).map(cookie => `cookie ${cookie.name}`)
      return [...new Set([...(await page.evaluate(() => window.onDisk())), ...cookies, ...databases])].sort()
    }
    const acts = () =>
      page.evaluate(() => {
        window.sight.act('looked')
        return window.sight.tries()
      })
    const told = () => asked().filter(url => url.startsWith(host))
    const options = { region: 'DE', categories: { analytics: { declares: [declares, { host }] } } }
    const address = put(
      '/shop',
      pageWith(options, '<h1>A shop</h1><script src="/sdk.js"></script>'),
      'localhost',
    )
    const elsewhere = put('/elsewhere', '<!doctype html><title>Elsewhere</title>', 'localhost')
    const opens = async () => void (await page.goto(address))
    await opens()
    await use({
      opens,
      onDisk,
      told,
      strange: async () => (await onDisk()).filter(item => !isOurs(item)),
      async isQuiet() {
        let before = -1
        const hasArrived = () => {
          const isSame = told().length === before
          before = told().length
          return isSame
        }
        await expect.poll(hasArrived, { intervals: [700] }).toBe(true)
      },
      acts,
      async isAlive() {
        const before = told().length
        const missing = async () => {
          await acts()
          const items = await onDisk()
          const isTold = told()
            .slice(before)
            .some(url => tells.test(url))
          return [...(isTold ? [] : [tells]), ...keeps.filter(shape => !items.some(item => shape.test(item)))]
        }
        await expect.poll(missing, { intervals: [300] }).toEqual([])
        expect(await onDisk()).toEqual(expect.arrayContaining(own))
      },
      async leaves() {
        await page.goto(elsewhere)
        await page.waitForTimeout(500)
      },
    })
  },
})

const bundles = new Map<string, Promise<string>>()
/** The script of a page in `guarded/`, as a bundler makes it. */
function bundled(name: string): Promise<string> {
  const made =
    bundles.get(name) ??
    build({
      entryPoints: [`test/e2e/guarded/${name}.ts`],
      bundle: true,
      write: false,
      target: 'es2022',
      // What the pages import for its effect alone stays, though our package says that it has no such files.
      ignoreAnnotations: true,
      define: { 'process.env.NODE_ENV': '"production"' },
    }).then(({ outputFiles }) => outputFiles[0]?.text ?? '')
  bundles.set(name, made)
  return made
}

for (const sdk of sdks)
  test.describe(sdk.name, () => {
    test.use({ sdk })

    test('undecided, it keeps and sends nothing, and a yes brings it to life in the same page', async ({
      page,
      shop,
      visitor,
    }) => {
      await expect.poll(shop.acts).toBeGreaterThan(0)
      await shop.acts()
      // The page's own database comes in its own time.
      await expect.poll(shop.onDisk).toEqual(own)
      expect(shop.told()).toEqual([])

      const opened = await page.evaluate(() => performance.timeOrigin)
      await visitor.tells(consent => consent.acceptAll())
      await shop.isAlive()
      expect(await page.evaluate(() => performance.timeOrigin)).toBe(opened)
    })

    test('refused, it keeps and sends nothing: not in this page, not on leaving, not on the next', async ({
      page,
      shop,
      visitor,
    }) => {
      await expect.poll(shop.acts).toBeGreaterThan(0)
      await visitor.tells(consent => consent.rejectAll())
      await shop.acts()
      expect(await shop.strange()).toEqual([])
      await page.reload()
      await expect.poll(shop.acts).toBeGreaterThan(0)
      await shop.acts()
      expect(await shop.strange()).toEqual([])
      await expect.poll(shop.onDisk).toEqual(expect.arrayContaining(own))
      await shop.leaves()
      expect(await shop.strange()).toEqual([])
      expect(shop.told()).toEqual([])
    })

    test('withdrawn, its keys are gone at once and nothing follows, though the page goes on', async ({
      page,
      shop,
      visitor,
    }) => {
      await visitor.tells(consent => consent.acceptAll())
      await shop.isAlive()
      await shop.isQuiet()
      const before = shop.told()

      const left = await page.evaluate(() => {
        window.clientlinkConsent?.rejectAll()
        return window.onDisk()
      })
      expect(left.filter(item => !isOurs(item))).toEqual([])
      const tries = await shop.acts()
      await expect.poll(shop.acts).toBeGreaterThan(tries)
      // Databases go in the browser's own time.
      await expect.poll(shop.strange).toEqual([])
      const report = await page.evaluate(() => window.clientlinkConsent?.cleared)
      expect(report?.survived).toEqual([])
      await shop.acts()
      expect(await shop.strange()).toEqual([])
      await expect.poll(shop.onDisk).toEqual(expect.arrayContaining(own))
      await shop.leaves()
      expect(shop.told()).toEqual(before)
      expect(await shop.strange()).toEqual([])

      await shop.opens()
      await expect.poll(shop.acts).toBeGreaterThan(0)
      await shop.acts()
      expect(await shop.strange()).toEqual([])
      await shop.leaves()
      expect(shop.told()).toEqual(before)
      expect(await shop.strange()).toEqual([])
    })
  })
