import type { Consent } from './model/contract.ts'
import { deriveState } from './model/derive-state.ts'
import { ConsentError } from './model/error.ts'
import type { ResolvedOptions } from './model/options.ts'

const nothing = () => {}
const none = () => null

/**
 * What `createConsent` gives where it must not act: on a server, or beside another major version. Everything optional
 * is refused, nothing is asked, kept or remembered, so that two visitors rendered at once never mix.
 */
export function inertConsent(options: ResolvedOptions): Consent {
  const state = deriveState(options, { hints: {}, record: undefined, gpc: false, now: 0, isClosed: true })
  const stop = () => nothing
  return {
    state,
    allows(category) {
      if (!(category in state.choices))
        throw new ConsentError('unknown-category', category, `No category is called "${category}".`)
      return state.choices[category] === true
    },
    choose: nothing,
    acceptAll: nothing,
    rejectAll: nothing,
    reset: nothing,
    close: nothing,
    destroy: nothing,
    subscribe: stop,
    signal: stop,
    when: category => new Promise(then => state.choices[category] && then()),
    storage: () => ({ length: 0, key: none, getItem: none, setItem: none, removeItem: none, clear: none }),
    cookies: () => ({ get: nothing, set: nothing, remove: nothing }) as never,
    open: async () => {
      throw new ConsentError('no-widget', undefined, 'There is no page to show the widget in.')
    },
    explain: () => ({ declaration: null, category: null, outcome: 'refused', because: 'undecided' }),
    history: async () => [],
    download: async () => {},
    cleared: Promise.resolve({ cleared: [], survived: [] }),
  }
}
