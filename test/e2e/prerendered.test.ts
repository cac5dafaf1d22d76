import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { launchOptions } from '../tools/browsers.mjs'
import { test as base, expect } from './fixtures.ts'
import { pageWith } from './own-pages.ts'

// Chromium prepares no page while somebody drives it, so here it runs alone, and its pages tell the server by requests.
const test = base.extend<{ visit: (address: string) => void }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
  visit: async ({}, use) => {
    const { executablePath = chromium.executablePath(), args = [] } = launchOptions('chromium', {
      isWhole: true,
    })
    const profile = await mkdtemp(join(tmpdir(), 'visitor-'))
    let browser: ReturnType<typeof spawn> | undefined
    await use(address => {
      const own = ['--headless=new', `--user-data-dir=${profile}`, '--no-default-browser-check']
      browser = spawn(executablePath, [...args, ...own, address], { stdio: 'ignore' })
    })
    const ended = new Promise(then => (browser ? browser.once('exit', then) : then(0)))
    browser?.kill()
    await ended
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  },
})

test.skip(({ browserName }) => browserName !== 'chromium', 'Firefox prepares no pages.')

/** The page that is prepared: it tells when it is, when it is shown, and what the visitor sees then. */
const next = pageWith(
  { region: 'DE' },
  `<script type="text/plain" data-consent="analytics" src="/count.js"></script>
  <script>
    const isAsked = () => document.querySelector('clientlink-choices')?.shadowRoot.querySelector('[data-view]') != null
    if (document.prerendering)
      setTimeout(() => fetch(isAsked() ? '/asked-early' : '/prepared'), 500)
    document.addEventListener('prerenderingchange', () => fetch('/shown'))
    setInterval(() => document.prerendering || fetch(isAsked() ? '/asks' : '/is-calm'), 300)
  </script>`,
)

/** The page before it, which leaves when the other one is ready; \`meanwhile\` runs just before. */
const first = (meanwhile: string) =>
  pageWith(
    { region: 'DE' },
    `<script>
      const look = async () => {
        if (!(await (await fetch('/is-ready')).json())) return setTimeout(look, 200)
        ${meanwhile}
        await fetch('/leaves')
        location.assign('/next')
      }
      look()
    </script>`,
    '<script type="speculationrules">{"prerender":[{"urls":["/next"],"eagerness":"immediate"}]}</script>',
  )

const readiness = { type: 'application/json', body: 'false' }

for (const { what, meanwhile, heard } of [
  {
    what: 'a grant given meanwhile holds, and only now its scripts are fetched',
    meanwhile: 'clientlinkConsent.acceptAll()',
    heard: ['/count.js', '/is-calm'],
  },
  {
    what: 'a refusal given meanwhile holds, and nothing is asked',
    meanwhile: 'clientlinkConsent.rejectAll()',
    heard: ['/is-calm'],
  },
  { what: 'the question comes only now', meanwhile: '', heard: ['/asks'] },
])
  test(`a page is prepared in silence; when it is shown, ${what}`, async ({ put, asked, visit }) => {
    put('/next', next)
    put('/is-ready', readiness)
    for (const note of ['/count.js', '/prepared', '/asked-early', '/leaves', '/shown', '/asks', '/is-calm'])
      put(note, '')
    const notes = () => asked().map(url => url.replace('localhost', ''))
    visit(put('/first', first(meanwhile), 'localhost'))
    // A whole browser starts meanwhile.
    await expect.poll(notes, { timeout: 30_000 }).toContain('/prepared')
    put('/is-ready', { ...readiness, body: 'true' })
    for (const note of ['/shown', ...heard]) await expect.poll(notes).toContain(note)

    const before = notes().slice(0, notes().indexOf('/leaves'))
    expect(before.filter(note => /count|asked-early/.test(note))).toEqual([])
    if (!heard.includes('/count.js')) expect(notes()).not.toContain('/count.js')
    if (!heard.includes('/asks')) expect(notes()).not.toContain('/asks')
  })
