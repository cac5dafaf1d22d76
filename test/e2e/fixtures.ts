import { test as base, expect } from '@playwright/test'
import { startDemo } from '../../demo/server.mjs'
import { keysOnDisk } from './in-page.ts'
import { type Answering, type OwnPages, startOwnPages } from './own-pages.ts'
import { sentFrom } from './sent.ts'
import { type Visitor, visitorOf } from './visitor.ts'

type Demo = Awaited<ReturnType<typeof startDemo>>

/** What a story can ask of the world. */
interface World {
  /** The marketing site, `http://www.clientlink.test:<port>`; also what `page.goto('/')` leads to. */
  base: string
  /** A path on another of our hosts, such as `at('app.clientlink.test')` or `at('localhost', '/pricing')`. */
  at: (host: string, path?: string) => string
  /** The cookies the page's address has, `HttpOnly` ones too: name to value. */
  cookies: () => Promise<Record<string, string>>
  /** The names on the disk in localStorage and sessionStorage, sorted. */
  storageKeys: () => Promise<string[]>
  /** The requests that reached somebody else's host since the test began: `posthog.localhost/e/`. */
  sent: () => Promise<string[]>
  /** The visitor in front of `page`. */
  visitor: Visitor
  /** Puts a page of the story's own, or any answer, at a path of every host; gives its address on one of them. */
  put: (path: string, answer: string | Answering, host?: string) => string
  /** The requests that reached the story's own pages, in order: `www.clientlink.test/page`. */
  asked: () => readonly string[]
  /** What was thrown into the page and not caught; a test that expects some empties it, all others fail. */
  pageErrors: string[]
}

/** Playwright's test, with the demo running and the world at hand. */
export const test = base.extend<World, { demo: Demo; ownPages: OwnPages }>({
  demo: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
    async ({}, use) => {
      const demo = await startDemo()
      // Its database is opened on first use and keeps the server busy meanwhile: not within somebody's story.
      await fetch(`${demo.url}/receipts.json`)
      await use(demo)
      await demo.close()
    },
    // Time of its own: it is no part of the first story's.
    { scope: 'worker', timeout: 120_000 },
  ],
  ownPages: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
    async ({}, use) => {
      const pages = await startOwnPages()
      await use(pages)
      await pages.close()
    },
    { scope: 'worker' },
  ],
  base: ({ demo }, use) => use(`http://www.clientlink.test:${demo.port}`),
  baseURL: ({ base }, use) => use(base),
  at: ({ demo }, use) => use((host, path = '/') => `http://${host}:${demo.port}${path}`),
  cookies: ({ page, context }, use) =>
    use(async () => {
      const cookies = await context.cookies(page.url())
      return Object.fromEntries(cookies.map(({ name, value }) => [name, value]))
    }),
  storageKeys: ({ page }, use) => use(() => page.evaluate(keysOnDisk)),
  sent: async ({ demo }, use) => use(await sentFrom(demo.url)),
  visitor: ({ page }, use) => use(visitorOf(page)),
  put: async ({ ownPages }, use) => {
    ownPages.clear()
    await use((path, answer, host = 'www.clientlink.test') => {
      ownPages.put(path, typeof answer === 'string' ? { body: answer } : answer)
      return `http://${host}:${ownPages.port}${path}`
    })
  },
  asked: ({ ownPages }, use) => use(() => ownPages.asked().map(({ url }) => url)),
  pageErrors: [
    async ({ context }, use) => {
      const errors: string[] = []
      context.on('weberror', webError => {
        const text = String(webError.error())
        // Firefox also tells here of what it refused to load, which nobody threw, and of imports that ended because
        // the page was left; where one fails in a page that stays, Chromium's run of the same story says so.
        const isTold =
          /^(Loading|Security Error|Firefox can’t establish|Content-Security-Policy|Cross-Origin|Cookie|Storage access|Partitioned|None of the “sha|TypeError: error loading dynamically)/
        if (!isTold.test(text)) errors.push(text)
      })
      await use(errors)
      expect(errors).toEqual([])
    },
    { auto: true },
  ],
})

export { expect } from '@playwright/test'
