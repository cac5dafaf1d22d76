import type { Consent } from './model/contract.ts'
import { deriveState } from './model/derive-state.ts'
import { ConsentError } from './model/error.ts'
import type { ResolvedOptions } from './model/options.ts'

const nothing = () => {}

/**
 * What `createConsent` gives where it must not act: on a server, or beside another major version. Everything optional
 * is refused, nothing is asked, kept or remembered, so that two visitors rendered at once never mix.
 */
export function inertConsent<C extends string>(options: ResolvedOptions<C>): Consent<C> {
  const state = deriveState(options, { hints: {}, record: undefined, gpc: false, now: 0, isClosed: true })
  const none = async () => ({ cleared: [], survived: [] })
  return {
    state,
    allows: category => state.choices[category] === true,
    choose: nothing,
    acceptAll: nothing,
    rejectAll: nothing,
    reset: nothing,
    subscribe: () => nothing,
    when: category => new Promise(then => state.choices[category] && then()),
    storage: () => ({
      length: 0,
      key: () => null,
      getItem: () => null,
      setItem: nothing,
      removeItem: nothing,
      clear: nothing,
    }),
    cookies: () => ({ get: () => undefined, set: nothing, remove: nothing }),
    open: async () => {
      throw new ConsentError('no-widget', undefined, 'There is no page to show the widget in.')
    },
    close: nothing,
    history: async () => [],
    download: async () => {},
    cleared: none(),
    signal: () => nothing,
    destroy: nothing,
  }
}
