import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { createElement, type ReactNode, Suspense, use } from 'react'
import { renderToReadableStream, renderToString } from 'react-dom/server'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Consent, createConsent } from '../../src/index.ts'
import { presentInstance } from '../../src/instance.ts'
import { Allowed, ConsentProvider, useConsent } from '../../src/react.tsx'

/** Every global: a value as it is, an accessor by its getter. */
const globals = () =>
  new Map(
    Reflect.ownKeys(globalThis).map(key => {
      const { get, value } = Object.getOwnPropertyDescriptor(globalThis, key) ?? {}
      return [key, get ?? value]
    }),
  )

/** Waits for its data, then says which categories there are and which are granted. */
function Names({ after }: { after: Promise<unknown> }) {
  use(after)
  const { state, allows } = useConsent<string>()
  const names = Object.keys(state.choices)
  return `${names} but only ${names.filter(allows)}`
}

// Node makes some of its globals when they are first used.
await new Response(await renderToReadableStream('a page')).text()

let before = globals()
beforeEach(() => {
  before = globals()
})
afterEach(() => {
  const changed = [...globals()].filter(([key, value]) => !Object.is(before.get(key), value))
  expect(changed.map(([key]) => key)).toEqual([])
  expect(presentInstance()).toBeUndefined()
})

test('createConsent in plain Node refuses, asks nothing and keeps no registry', async () => {
  const consent = createConsent({
    // Even where nothing is opt-in: a server knows no answer.
    rules: { '*': 'opt-out' },
    region: 'US',
    categories: { heatmaps: { default: 'on' } },
  })
  expect(consent.state).toMatchObject({
    choices: { necessary: true, functional: false, analytics: false, heatmaps: false },
    region: { code: null, source: 'none' },
    regime: 'opt-in',
    ask: null,
    decidedAt: null,
  })
  const { state } = consent
  consent.acceptAll()
  consent.choose({ analytics: true })
  expect(consent.state).toBe(state)
  expect(consent.allows('analytics')).toBe(false)

  consent.storage('functional').setItem('theme', 'dark')
  expect(consent.storage('functional').getItem('theme')).toBeNull()
  consent.cookies('functional').set('theme', 'dark')
  expect(consent.cookies('functional').get('theme')).toBeUndefined()
  await expect(consent.open()).rejects.toMatchObject({ code: 'no-widget' })
  await expect(consent.history()).resolves.toEqual([])
  await expect(consent.when('necessary')).resolves.toBeUndefined()
  const late = consent.when('analytics').then(() => 'granted')
  expect(await Promise.race([late, sleep(20, 'still waiting')])).toBe('still waiting')
  consent.destroy()
})

test('a mistake in the options is thrown on the server, too', () => {
  expect(() => createConsent({ region: 'Germany' })).toThrow('bad-region')
})

test('two visitors rendered at once never mix', async () => {
  const page = (consent: Consent, after: Promise<unknown>): ReactNode =>
    createElement(
      ConsentProvider,
      { consent },
      createElement(Suspense, { fallback: 'soon' }, createElement(Names, { after })),
    )
  const berlin = createConsent({ categories: { heatmaps: {} } })
  const paris = createConsent({ categories: { films: {} } })
  berlin.acceptAll()
  // The second one's data is there first, in the middle of the other's.
  const streams = await Promise.all([
    renderToReadableStream(page(berlin, sleep(40))),
    renderToReadableStream(page(paris, sleep(10))),
  ])
  const [first, second] = await Promise.all(streams.map(stream => new Response(stream).text()))
  expect(first).toContain('necessary,functional,analytics,heatmaps but only necessary')
  expect(first).not.toContain('films')
  expect(second).toContain('necessary,functional,analytics,films but only necessary')
  expect(second).not.toContain('heatmaps')
})

test('components without a consent of their own show what is drawn for a refusal', () => {
  const html = renderToString(createElement(Allowed, { category: 'analytics', fallback: 'asks' }, 'shows'))
  expect(html).toBe('asks')
  expect(renderToString(createElement(Allowed, { category: 'necessary' }, 'shows'))).toBe('shows')
})

test('the built entry may be imported by a server component', () => {
  expect(readFileSync('dist/react.js', 'utf8')).toMatch(/^'use client'/)
})
