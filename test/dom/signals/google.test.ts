import { afterEach, beforeEach, expect, it } from 'vitest'
import { createConsent } from '../../../src/consent.ts'
import type { Consent } from '../../../src/model/contract.ts'
import { google } from '../../../src/signals/google.ts'
import { noCookies } from '../no-cookies.ts'

// Google's tags come from its own servers: what they read is a list of `arguments`, as its documented snippet makes it.

let dataLayer: IArguments[] = []
let consent: Consent | undefined
beforeEach(() => {
  noCookies()
  dataLayer = []
})
afterEach(() => consent?.destroy())

const start = (region: string, category?: 'heatmaps') =>
  createConsent({
    region,
    loadWidget: null,
    categories: { heatmaps: {} },
    signals: [google(dataLayer, category)],
  })

const said = (from = 0) => dataLayer.slice(from).map(command => Array.from(command))
const update = (analytics: string, settings: string) => [
  'consent',
  'update',
  { analytics_storage: analytics, functionality_storage: settings, personalization_storage: settings },
]

it('says first that all seven types are denied, then what holds', () => {
  consent = start('DE')
  const [first, second, ...more] = said()
  const types = Object(first?.[2])
  expect(first?.slice(0, 2)).toEqual(['consent', 'default'])
  expect(Object.keys(types).sort()).toEqual([
    'ad_personalization',
    'ad_storage',
    'ad_user_data',
    'analytics_storage',
    'functionality_storage',
    'personalization_storage',
    'security_storage',
  ])
  expect(new Set(Object.values(types))).toEqual(new Set(['denied']))
  expect(second).toEqual(update('denied', 'granted'))
  expect(more).toEqual([])
})

it('pushes what the documented gtag function pushes: the arguments themselves', () => {
  consent = start('DE')
  const documented: unknown[] = []
  // As in the snippet of Google's install page.
  const gtag = new Function('dataLayer', 'return function gtag(){dataLayer.push(arguments);}')(documented)
  gtag('consent', 'update', update('denied', 'granted')[2])
  expect(dataLayer.at(-1)).toEqual(documented[0])
  for (const command of [...dataLayer, ...documented])
    expect(Object.prototype.toString.call(command)).toBe('[object Arguments]')
})

it('says each answer once, and never that advertising may be', () => {
  consent = start('DE')
  consent.acceptAll()
  expect(said(2)).toEqual([update('granted', 'granted')])
  consent.choose({ functional: false })
  consent.choose({ heatmaps: false })
  expect(said(3)).toEqual([update('granted', 'denied')])
  consent.rejectAll()
  expect(said(4)).toEqual([update('denied', 'denied')])
  expect(JSON.stringify(said())).not.toMatch(/"ad_\w+":"granted"|"security_storage":"granted"/)
})

it('says at once what a region allows', () => {
  consent = start('US-NY')
  expect(said(1)).toEqual([update('granted', 'granted')])
})

it('may follow a category of the site’s own', () => {
  consent = start('DE', 'heatmaps')
  consent.choose({ analytics: true })
  expect(said(2)).toEqual([])
  consent.choose({ heatmaps: true })
  expect(said(2)).toEqual([update('granted', 'granted')])
})
