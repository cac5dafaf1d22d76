'use client'

import {
  createContext,
  createElement,
  type ReactElement,
  type ReactNode,
  useCallback,
  useContext,
  useMemo,
  useSyncExternalStore,
} from 'react'
import { listen } from './browser/listen.ts'
import { inertConsent } from './inert.ts'
import { presentInstance } from './instance.ts'
import type { DefaultCategory } from './model/choices.ts'
import type { Consent } from './model/contract.ts'
import { resolveOptions } from './model/resolve-options.ts'
import type { ConsentState } from './model/state.ts'

/** What a component knows of consent. A new object for every change and only then, so it fits dependency lists. */
export interface CurrentConsent<C extends string = string> {
  /** What held when the component was drawn. On the server and while hydrating everything optional is refused. */
  readonly state: ConsentState<C>
  /** Whether a category was granted then. Throws `ConsentError` `unknown-category` for a name nobody declared. */
  allows(category: C): boolean
  /** For acting on it: `consent.choose()`, `consent.open()`. On the server it does nothing. */
  readonly consent: Consent<C>
}

const ConsentContext = createContext<Consent | undefined>(undefined)

/** Makes something when it is first asked for, and keeps it. */
const lazily = <T,>(make: () => T) => {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** A consent that refuses everything optional: what a server knows of its visitor. */
const inert = (categories: object) => {
  const names = Object.keys(categories)
  return inertConsent(
    resolveOptions({ categories: Object.fromEntries(names.map(name => [name, {}])) }, () => {}),
  )
}

/** What stands in while a page has no consent. */
const nobody = lazily(() => inert({}))

/** Gives the consent to every component inside, in place of the page's own. */
export function ConsentProvider<C extends string>(props: {
  readonly consent: Consent<C>
  readonly children?: ReactNode
}): ReactElement {
  return createElement(ConsentContext.Provider, { value: props.consent as Consent }, props.children)
}

/**
 * What holds now; the component is drawn again when that changes. The consent is the one that is given, else the one
 * of `<ConsentProvider>`, else the page's, also where a script tag brings it later. Until then everything optional is
 * refused.
 *
 * Names of categories come from the given consent. Without one, add a site's own: `useConsent<'heatmaps'>()`.
 */
export function useConsent<C extends string = DefaultCategory>(
  given?: Consent<C | DefaultCategory>,
): CurrentConsent<C | DefaultCategory> {
  const provided = useContext(ConsentContext)
  const known = (given as Consent | undefined) ?? provided
  const find = () => known ?? presentInstance<Consent>() ?? nobody()
  const consent = find()
  const subscribe = useCallback(
    (tell: () => void) => {
      const stop = consent.subscribe(tell)
      // A script tag may arrive later, and hot reload may bring another instance.
      const ignore = listen(document, 'clientlink:ready', tell)
      return () => {
        stop()
        ignore()
      }
    },
    [consent],
  )
  const refused = useMemo(() => lazily(() => (known ? inert(known.state.choices) : nobody()).state), [known])
  const state = useSyncExternalStore(subscribe, () => find().state, refused)
  return useMemo(
    () => ({
      state,
      // The state is older than the consent while hydrating: the stricter of the two counts.
      allows: (category: string) => consent.allows(category) && state.choices[category] === true,
      consent,
    }),
    [state, consent],
  ) as CurrentConsent<C | DefaultCategory>
}

/** Draws its children while a category is granted, and `fallback` while it is not. */
export function Allowed<C extends string = DefaultCategory>(props: {
  readonly category: NoInfer<C> | DefaultCategory
  /** @default nothing */
  readonly fallback?: ReactNode
  readonly children?: ReactNode
  /** @default the one of `<ConsentProvider>`, else the page's */
  readonly consent?: Consent<C | DefaultCategory>
}): ReactNode {
  const { allows } = useConsent<C>(props.consent)
  return allows(props.category) ? props.children : props.fallback
}
