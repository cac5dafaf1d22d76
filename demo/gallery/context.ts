import type { ClearedReport, Consent, WidgetContext } from '../../src/model/contract.ts'
import type { Category, ConsentOptions } from '../../src/model/options.ts'
import { resolveOptions } from '../../src/model/resolve-options.ts'
import type { ConsentState } from '../../src/model/state.ts'
import choices from '../choices.json' with { type: 'json' }
import { pseudo, pseudoTag } from './pseudo.ts'
import type { Query } from './query.ts'

/** The demo's own categories, so that what is shown is what a site says. */
const { categories, policy } = resolveOptions(choices as ConsentOptions, error => {
  throw error
})

const chat: Category = {
  name: 'chat',
  default: 'region',
  title: 'Support chat',
  description: 'lets you talk to a person',
  recipients: [{ name: 'Crisp', country: 'FR' }],
  hashes: [],
  claims: [],
}

const next = {
  effective: '2027-01-01',
  material: true,
  summary: 'We will ask before we use a new service for our support chat.',
  url: '/privacy',
} as const

/** 14 October 2026, at noon: a gallery that followed the clock would look different every day. */
const decidedAt = Date.UTC(2026, 9, 14, 12)

const reports: Readonly<Record<NonNullable<Query['report']>, Promise<ClearedReport>>> = {
  clearing: new Promise(() => {}),
  none: Promise.resolve({ cleared: [], survived: [] }),
  survived: Promise.resolve({
    cleared: [
      '_dd_s',
      'ph_phc_8sQmYj2vK5uN7bR3wX1tZ4cL6dF9gH0a_posthog',
      'mp_1b2c3d4e5f_mixpanel',
      'app_time_zone',
    ],
    survived: [
      { what: 'page_number', why: 'in-use', fix: '' },
      { what: 'intercom-session', why: 'other-domain', fix: '' },
      { what: 'cl_tracking', why: 'http-only', fix: '' },
    ],
  }),
}

/** The state a query describes: a first visit in Germany or California, and what differs from it. */
export function stateOf({ view, regime, ask, answer, gpc, region, own }: Query): ConsentState {
  const isOptIn = (regime ?? (view === 'notice' || view === 'status' ? 'opt-out' : 'opt-in')) === 'opt-in'
  const isSignalled = (gpc || view === 'status') && !answer
  const names = [...categories.map(({ name }) => name), ...(own ? ['chat'] : [])]
  const isOn = (name: string) =>
    name === 'necessary' || (answer ? answer === 'yes' : name === 'functional' || (!isOptIn && !isSignalled))
  const basisOf = (name: string) =>
    name === 'necessary'
      ? 'default'
      : answer
        ? 'visitor'
        : isSignalled && name !== 'functional'
          ? 'signal'
          : 'default'
  return {
    choices: Object.fromEntries(names.map(name => [name, isOn(name)])),
    basis: Object.fromEntries(names.map(name => [name, basisOf(name)])),
    region:
      region === 'unknown'
        ? { code: null, source: 'none' }
        : region === 'zone'
          ? { code: null, source: 'time-zone', zone: 'Europe/Berlin' }
          : { code: isOptIn ? 'DE' : 'US-CA', source: 'server' },
    regime: isOptIn ? 'opt-in' : 'opt-out',
    ask: answer ? null : (ask ?? 'first-visit'),
    about: answer ? [] : names.filter(name => name !== 'necessary' && name !== 'functional'),
    decidedAt: answer || (ask && ask !== 'first-visit' && ask !== 'regime-changed') ? decidedAt : null,
    gpc: Boolean(gpc) || view === 'status',
  }
}

/** All that the widget knows of the world, with a state that stays as it is, whatever is pressed. */
export async function contextOf(query: Query): Promise<WidgetContext> {
  const { theme = 'auto', lang = 'en', placement = 'corner', corner = 'start', own, report } = query
  const isPseudo = lang === 'pseudo'
  const consent = {
    state: stateOf(query),
    cleared: reports[report ?? 'survived'],
    subscribe: () => () => {},
    open: async () => {},
    close: () => {},
    choose: () => {},
    rejectAll: () => {},
    download: async () => {},
  }
  return {
    // What the widget asks of a consent, and no more.
    consent: consent as unknown as Consent,
    categories: own ? [...categories, chat] : categories,
    policy: query.next || query.view === 'announcement' ? { ...policy, next } : policy,
    locale: isPseudo ? pseudoTag : lang,
    theme,
    placement,
    reopen: corner,
    messages: isPseudo ? { [pseudoTag]: await pseudo() } : {},
    note: text => text ?? null,
    answer: () => {},
  }
}
