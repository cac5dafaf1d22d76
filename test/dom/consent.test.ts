import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { cookieNames, setCookie } from '../../src/browser/cookies.ts'
import { createConsent } from '../../src/consent.ts'
import type { Consent, View, WidgetContext, WidgetModule } from '../../src/model/contract.ts'
import { type ConsentRecord, decodeRecord, encodeRecord } from '../../src/model/record.ts'
import { eventually } from './eventually.ts'
import { noCookies } from './no-cookies.ts'

const now = () => Math.floor(Date.now() / 1e3)
const record = (parts: Partial<ConsentRecord> = {}): ConsentRecord => ({
  choices: { functional: true, analytics: true },
  regime: 'opt-in',
  act: 'accept-all',
  at: now() - 60,
  policy: '',
  recipients: [],
  gpc: false,
  rest: [],
  ...parts,
})
const bake = (of: ConsentRecord) =>
  setCookie(`clientlink_choices=${encodeRecord(of)};path=/;domain=clientlink.test`)
const stored = () => decodeRecord(/clientlink_choices=([^;]*)/.exec(document.cookie)?.[1])?.choices

let consent: Consent | undefined
beforeEach(noCookies)
afterEach(() => {
  consent?.destroy()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

it('notes with an answer who had told the region, which nobody asks once there is a record', async () => {
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue({
    timeZone: 'Europe/Berlin',
  } as Intl.ResolvedDateTimeFormatOptions)
  const posted = vi.fn(async (_url: string, _init: { body: string }) => ({ status: 204 }))
  vi.stubGlobal('fetch', posted)
  consent = createConsent({ records: { endpoint: '/consent' }, loadWidget: null })
  const told = { code: null, source: 'time-zone', zone: 'Europe/Berlin' }
  expect(consent.state.region).toEqual(told)
  consent.acceptAll()
  expect(consent.state.region.source).toBe('record')
  await eventually(() => expect(posted).toHaveBeenCalled())
  expect(JSON.parse(posted.mock.calls[0]?.[1].body ?? '')).toMatchObject({ source: 'time-zone' })
})

it('keeps a refusal that another site of ours took while this page was open', () => {
  consent = createConsent({ region: 'DE', loadWidget: null })
  consent.acceptAll()
  bake(
    record({
      act: 'reject-all',
      at: now() + 1,
      choices: { functional: false, analytics: false, chat: false },
    }),
  )
  vi.useFakeTimers({ now: Date.now() + 2000, toFake: ['Date'] })
  consent.choose({ analytics: false })
  vi.useRealTimers()
  expect(stored()).toEqual({ functional: false, analytics: false, chat: false })
})

it('refuses all where a control names a category that there is not', () => {
  consent = createConsent({ region: 'US', loadWidget: null })
  document.body.innerHTML = '<button data-consent-reject="analitycs">No</button>'
  document.querySelector('button')?.click()
  expect(stored()).toEqual({ functional: false, analytics: false })
})

it('refuses the one category a control names, and keeps the others', () => {
  consent = createConsent({ region: 'US', loadWidget: null })
  document.body.innerHTML = '<button data-consent-reject="analytics">No</button>'
  document.querySelector('button')?.click()
  expect(stored()).toEqual({ functional: true, analytics: false })
})

it('tells the document nothing that no longer holds', () => {
  const mine = createConsent({ region: 'DE', loadWidget: null })
  consent = mine
  const told: boolean[] = []
  const listen = (event: DocumentEventMap['clientlink:change']) =>
    told.push(event.detail.state.choices.analytics === true)
  document.addEventListener('clientlink:change', listen)
  mine.subscribe(state => state.choices.analytics && mine.rejectAll())
  mine.acceptAll()
  document.removeEventListener('clientlink:change', listen)
  expect(mine.allows('analytics')).toBe(false)
  expect(told).toEqual([false])
})

it('clears what a grant left behind once Global Privacy Control outranks it', async () => {
  bake(record())
  setCookie('_ga=1;path=/')
  vi.stubGlobal('navigator', Object.create(navigator, { globalPrivacyControl: { value: true } }))
  consent = createConsent({
    region: 'US',
    loadWidget: null,
    categories: { analytics: { declares: [{ cookie: '_ga' }] } },
  })
  expect(consent.state).toMatchObject({ choices: { analytics: false }, basis: { analytics: 'signal' } })
  await eventually(() => expect(cookieNames()).not.toContain('_ga'))
})

it('clears a declared cookie whose name begins like ours', () => {
  setCookie('cl_ab=1;path=/')
  consent = createConsent({
    region: 'DE',
    loadWidget: null,
    cookie: { name: 'cl' },
    categories: { analytics: { declares: [{ cookie: 'cl_ab' }] } },
  })
  consent.rejectAll()
  expect(cookieNames()).toEqual(['cl'])
})

it('looks for a domain anew where the one it was given is another site’s', () => {
  consent = createConsent({ region: 'DE', loadWidget: null, cookie: { domain: 'elsewhere.test' } })
  consent.acceptAll()
  expect(stored()).toEqual({ functional: true, analytics: true })
})

it('tells the vendors of every copy', () => {
  consent = createConsent({ region: 'DE', loadWidget: null })
  const heard: boolean[] = []
  const second = createConsent({
    loadWidget: null,
    signals: [state => heard.push(state.choices.analytics === true)],
  })
  consent.acceptAll()
  expect(heard).toEqual([false, true])
  second.destroy()
})

it('can be taken out before its widget came, and breaks nothing', async () => {
  const failing = createConsent({ region: 'DE', loadWidget: () => Promise.reject(new Error('offline')) })
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  const unhandled = vi.fn()
  process.on('unhandledRejection', unhandled)
  failing.destroy()
  await new Promise(then => setTimeout(then, 50))
  process.off('unhandledRejection', unhandled)
  expect(unhandled).not.toHaveBeenCalled()
})

it('leaves the settings open to whoever opens them right after a yes, with that yes in force', async () => {
  document.body.innerHTML = '<a data-consent-open>Cookie settings</a>'
  const shown: [View | null, boolean | undefined][] = []
  let context: WidgetContext | undefined
  const mount = (given: WidgetContext) => {
    context = given
    return {
      show: async (view: View | null) => void shown.push([view, consent?.state.choices.analytics]),
      destroy() {},
    }
  }
  const loadWidget = async () => ({ mount }) as unknown as WidgetModule
  const held = createConsent({ region: 'DE', loadWidget })
  consent = held
  for (const open of [() => held.open(), () => document.querySelector('a')?.click()]) {
    held.reset()
    await eventually(() => expect(shown.at(-1)).toEqual(['banner', false]))
    // As the widget does when *Accept all* is pressed: the page shows that it was heard before anything else.
    context?.answer('accept-all')
    held.close()
    expect(held.allows('analytics')).toBe(false)
    open()
    await new Promise(then => setTimeout(then, 300))
    expect(shown.at(-1)).toEqual(['preferences', true])
    held.close()
  }
})
