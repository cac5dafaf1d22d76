import { expectTypeOf, test } from 'vitest'
import {
  type Choices,
  type Consent,
  type ConsentState,
  createConsent,
  type DefaultCategory,
  type LoadWidget,
} from '../../src/index.ts'

const plain = createConsent()
const site = createConsent({
  categories: { heatmaps: { recipients: ['Acme'] }, analytics: { default: 'off' } },
})

test('the three names are known without options', () => {
  expectTypeOf(plain).toEqualTypeOf<Consent<DefaultCategory>>()
  plain.allows('functional')
  // @ts-expect-error no such category
  plain.allows('analitycs')
  // @ts-expect-error declared by another site
  plain.allows('heatmaps')
  expectTypeOf(createConsent({ region: 'DE', theme: 'dark' })).toEqualTypeOf<Consent<DefaultCategory>>()
})

test('a site’s own names come from its options', () => {
  expectTypeOf(site).toEqualTypeOf<Consent<DefaultCategory | 'heatmaps'>>()
  site.allows('heatmaps')
  site.allows('necessary')
  // @ts-expect-error no such category
  site.allows('analitycs')
})

test('every call that takes a name checks it', () => {
  site.choose({ heatmaps: true })
  // @ts-expect-error no such category
  site.choose({ analitycs: true })
  // @ts-expect-error granted or not
  site.choose({ analytics: 'yes' })

  expectTypeOf(site.storage('functional')).toEqualTypeOf<Storage>()
  site.storage('heatmaps', 'session')
  // @ts-expect-error no such category
  site.storage('functionnal')
  // @ts-expect-error no such area
  site.storage('functional', 'tab')

  site.cookies('functional').set('theme', 'dark', { expires: 30, sameSite: 'strict' })
  // @ts-expect-error no such category
  site.cookies('functionnal')
  // @ts-expect-error no such attribute
  site.cookies('functional').set('theme', 'dark', { maxAge: 30 })

  expectTypeOf(site.when('heatmaps')).toEqualTypeOf<Promise<void>>()
  // @ts-expect-error no such category
  site.when('analitycs')

  site.open('preferences')
  // @ts-expect-error no such view
  site.open('settings')
  // @ts-expect-error no such form
  site.download('pdf')
})

test('the state knows the names', () => {
  expectTypeOf(site.state).toEqualTypeOf<ConsentState<DefaultCategory | 'heatmaps'>>()
  expectTypeOf(site.state.choices).toEqualTypeOf<Choices<DefaultCategory | 'heatmaps'>>()
  expectTypeOf(site.state.choices.heatmaps).toEqualTypeOf<boolean>()
  expectTypeOf(site.state.about).toEqualTypeOf<readonly (DefaultCategory | 'heatmaps')[]>()
  // @ts-expect-error no such category
  site.state.choices.analitycs
  // @ts-expect-error only read
  site.state.choices.heatmaps = true
  // @ts-expect-error only read
  site.state = plain.state

  site.subscribe((state, before) => {
    expectTypeOf(state).toEqualTypeOf(site.state)
    expectTypeOf(before).toEqualTypeOf(site.state)
    // @ts-expect-error no such category
    state.choices.analitycs
  })
  site.signal((state, before) => {
    expectTypeOf(state.basis.heatmaps).toEqualTypeOf<'default' | 'signal' | 'visitor'>()
    expectTypeOf(before).toEqualTypeOf<ConsentState<DefaultCategory | 'heatmaps'> | undefined>()
  })
})

test('a consent with names is one for whoever does not care which', () => {
  expectTypeOf(site).toExtend<Consent>()
  expectTypeOf(plain).toExtend<Consent>()
  expectTypeOf(plain).not.toExtend<Consent<DefaultCategory | 'heatmaps'>>()
})

test('a misspelt option does not compile', () => {
  // @ts-expect-error cookie
  createConsent({ cookies: { name: 'choices' } })
  // @ts-expect-error region
  createConsent({ regoin: 'DE' })
  // @ts-expect-error one of three
  createConsent({ theme: 'pink' })
  // @ts-expect-error on, off or region
  createConsent({ categories: { analytics: { default: 'granted' } } })
  // @ts-expect-error recipients
  createConsent({ categories: { heatmaps: { recipient: ['Acme'] } } })
  // @ts-expect-error purpose
  createConsent({ categories: { analytics: { declares: [{ cookie: '_ga', purpos: 'counts' }] } } })
  // @ts-expect-error names nothing
  createConsent({ categories: { analytics: { declares: [{ purpose: 'counts' }] } } })
  // @ts-expect-error version
  createConsent({ policy: { versoin: '2026-01-01' } })
  // @ts-expect-error opt-in or opt-out
  createConsent({ rules: { BR: 'ask' } })
  // @ts-expect-error needs a date
  createConsent({ policy: { next: { material: true } } })
  // @ts-expect-error at once, not later
  createConsent({ region: async () => 'DE' })
})

test('what options may be', () => {
  const vendor = [{ cookie: 'ph_*', purpose: 'Counts visits' }, { host: 'posthog.com' }] as const
  createConsent({
    policy: { version: '2026-03-01', url: '/privacy', next: { effective: '2027-01-01', material: true } },
    region: () => null,
    rules: { 'CA-QC': 'opt-in', '*': 'opt-out', strict: 'opt-in' },
    categories: {
      analytics: { declares: [vendor, { storage: '/^ph_/' }], recipients: [{ name: 'PostHog' }] },
    },
    cookie: { domain: 'example.com' },
    loadWidget: null,
    signals: [state => expectTypeOf(state.choices.analytics).toEqualTypeOf<boolean>()],
  })
  createConsent({
    categories: { heatmaps: {} },
    signals: [state => expectTypeOf(state.choices.heatmaps).toEqualTypeOf<boolean>()],
  })
  const isKnown: string | undefined = undefined
  createConsent({ region: () => isKnown })
})

test('options may come from a file of their own', () => {
  const options = { categories: { heatmaps: {} } } as const
  createConsent({ ...options, theme: 'auto' }).allows('heatmaps')
  // @ts-expect-error no such category
  createConsent({ ...options, theme: 'auto' }).allows('analitycs')
  const loose: { categories: Record<string, object> } = { categories: {} }
  expectTypeOf(createConsent(loose)).toEqualTypeOf<Consent<string>>()
})

test('the widget is what loadWidget brings', () => {
  createConsent({ loadWidget: () => import('../../widget/index.ts') })
  expectTypeOf<() => Promise<typeof import('../../widget/index.ts')>>().toExtend<LoadWidget>()
  // @ts-expect-error another module
  createConsent({ loadWidget: () => import('../../src/store.ts') })
})

test('the events are typed', () => {
  document.addEventListener('clientlink:change', ({ detail }) => {
    expectTypeOf(detail.state).toEqualTypeOf<ConsentState>()
    expectTypeOf(detail.before).toEqualTypeOf<ConsentState>()
    // @ts-expect-error before
    detail.after
  })
  document.addEventListener('clientlink:ready', ({ detail }) => {
    expectTypeOf(detail.consent).toEqualTypeOf<Consent>()
    expectTypeOf(detail.state).toEqualTypeOf<ConsentState>()
  })
  document.addEventListener('clientlink:blocked', ({ detail }) => {
    expectTypeOf(detail.name).toEqualTypeOf<string>()
    expectTypeOf(detail.category).toEqualTypeOf<string | null>()
  })
  document.addEventListener('clientlink:cleared', ({ detail }) => {
    expectTypeOf(detail.survived[0]?.why).toEqualTypeOf<'http-only' | 'other-domain' | 'in-use' | undefined>()
  })
})
