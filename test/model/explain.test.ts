import { expect, it } from 'vitest'
import { claimsOf, matcher } from '../../src/model/declarations.ts'
import { explain, type Grounds } from '../../src/model/explain.ts'
import type { ConsentState } from '../../src/model/state.ts'

const claims = [
  ...claimsOf('necessary', [{ cookie: 'sid' }]),
  ...claimsOf('analytics', [
    { cookie: '_ga*', storage: '_ga*', by: 'Google' },
    { host: 'posthog.com' },
    { host: '/ahoy/' },
  ]),
]
const state = (granted: boolean, more: Partial<ConsentState> = {}): ConsentState => ({
  choices: { necessary: true, analytics: granted },
  basis: { necessary: 'default', analytics: 'default' },
  region: { code: 'DE', source: 'option' },
  regime: 'opt-in',
  ask: null,
  about: [],
  decidedAt: null,
  gpc: false,
  ...more,
})
const say = (what: string, more: Partial<Grounds> = {}) => {
  const { outcome, because, category, declaration } = explain(what, {
    ownNames: ['clientlink_choices'],
    claimOf: matcher(claims, 'https://www.clientlink.io'),
    isNever: url => url.hostname === 'connect.facebook.net',
    undeclared: 'allow',
    state: state(false),
    base: 'https://www.clientlink.io/pricing',
    ...more,
  })
  return [outcome, because, category, declaration?.pattern]
}

it('tells why a name is let through, held or refused', () => {
  expect(say('_ga_X1')).toEqual(['held', 'undecided', 'analytics', '_ga*'])
  expect(say('_ga_X1', { state: state(true) })).toEqual(['passes', 'granted', 'analytics', '_ga*'])
  expect(say('_ga_X1', { state: state(false, { decidedAt: 1 }) })).toEqual([
    'refused',
    'refused',
    'analytics',
    '_ga*',
  ])
  expect(say('sid')).toEqual(['passes', 'necessary', 'necessary', 'sid'])
  expect(say('clientlink_choices')).toEqual(['passes', 'own', null, undefined])
})

it('counts a signal as a no', () => {
  const basis = { necessary: 'default', analytics: 'signal' } as const
  expect(say('_ga', { state: state(false, { basis, gpc: true }) })).toEqual([
    'refused',
    'refused',
    'analytics',
    '_ga*',
  ])
})

it.each(['https://eu.posthog.com/e/', '//eu.posthog.com/e/', 'eu.posthog.com', 'eu.posthog.com/e/?v=1'])(
  'takes %s for an address',
  what => {
    expect(say(what)).toEqual(['held', 'undecided', 'analytics', 'posthog.com'])
  },
)

it('takes a path from the page, and tells of what is never allowed', () => {
  expect(say('/ahoy/visits')).toEqual(['held', 'undecided', 'analytics', '/ahoy/'])
  expect(say('https://connect.facebook.net/en_US/fbevents.js')).toEqual(['refused', 'never', null, undefined])
})

it('tells what becomes of what nobody declares', () => {
  expect(say('theirs')).toEqual(['passes', 'undeclared', null, undefined])
  expect(say('theirs', { undeclared: 'report' })).toEqual(['passes', 'undeclared', null, undefined])
  expect(say('theirs', { undeclared: 'block' })).toEqual(['held', 'undeclared', null, undefined])
  expect(say('theirs', { undeclared: 'block', state: state(true) })).toEqual([
    'passes',
    'undeclared',
    null,
    undefined,
  ])
})
