import type { Act, Choices } from './choices.ts'
import type { Find, Kind } from './declarations.ts'
import type { Explanation } from './explain.ts'
import type { Category, ResolvedOptions } from './options.ts'
import type { ConsentState } from './state.ts'

/** Undoes what a start did. Calling it twice is harmless. */
export type Stop = () => void

/** What withdrawal could not remove, why, and what would. */
export interface Survivor {
  readonly what: string
  readonly why: 'http-only' | 'other-domain' | 'in-use'
  readonly fix: string
}

/** What the last withdrawal removed (names, never values), and what it could not. */
export interface ClearedReport {
  readonly cleared: readonly string[]
  readonly survived: readonly Survivor[]
}

/** One earlier answer of this visitor on this origin. */
export interface HistoryEntry<C extends string = string> {
  /** ISO date and time. */
  readonly decidedAt: string
  readonly act: Act
  readonly choices: Readonly<Partial<Record<C, boolean>>>
  readonly regime: ConsentState['regime']
  readonly policy: string
  readonly gpc: boolean
  /** The id of its receipt, by which the site finds what it keeps of it; `null` where none was made. */
  readonly receipt: string | null
}

/** Cookies bound to a category: written while it is granted, kept in memory while it is not. */
export interface CookieGate {
  get(name: string): string | undefined
  set(name: string, value: string, attributes?: CookieAttributes): void
  remove(name: string, attributes?: Pick<CookieAttributes, 'domain' | 'path'>): void
}

/** `expires` in days or as a date; without it the cookie ends with the browser's session. */
export interface CookieAttributes {
  readonly expires?: number | Date
  readonly domain?: string
  /** @default '/' */
  readonly path?: string
  /** @default 'lax' */
  readonly sameSite?: 'strict' | 'lax' | 'none'
  /** @default true on https */
  readonly secure?: boolean
}

/** What `createConsent` gives back, and `window.clientlinkConsent` is. */
export interface Consent<C extends string = string> {
  /** What holds now. The same object until something changes. */
  readonly state: ConsentState<C>
  /** Whether a category is granted now. Throws `ConsentError` `unknown-category` for a name nobody declared. */
  allows(category: C): boolean
  /** Answers for the given categories and keeps the others' present values. Counts as the visitor's answer. */
  choose(choices: Partial<Choices<C>>): void
  /** Grants every category. */
  acceptAll(): void
  /** Refuses every category but `necessary`. */
  rejectAll(): void
  /** Forgets the answer, removes what falls to denied, and asks again. */
  reset(): void
  /** Calls back on every change with the state and the one before. Gives the way to stop. */
  subscribe(listener: (state: ConsentState<C>, before: ConsentState<C>) => void): Stop
  /** Resolves when a category is granted, at once if it is. */
  when(category: C): Promise<void>
  /** A `Storage` bound to a category: the browser's while granted, in memory while not. */
  storage(category: C, area?: 'local' | 'session'): Storage
  /** Cookies bound to a category. */
  cookies(category: C): CookieGate
  /** Shows the first layer or the preferences. Rejects with `ConsentError` `no-widget` where the widget cannot load. */
  open(view?: 'banner' | 'preferences'): Promise<void>
  /** Hides what is shown; stores nothing. Behind a panel a question that is still open comes back. */
  close(): void
  /** This visitor's earlier answers on this origin, newest first, at most 20. */
  history(): Promise<readonly HistoryEntry<C>[]>
  /** Saves the visitor's own record and history as a file. */
  download(format: 'json' | 'csv'): Promise<void>
  /** The last withdrawal's report, once the sweeps are quiet. */
  readonly cleared: Promise<ClearedReport>
  /** Tells a vendor: called with the present state now and with every later one. */
  signal(fn: (state: ConsentState<C>, before: ConsentState<C> | undefined) => void): Stop
  /** Why a cookie, key, database, cache or address is let through, held or refused now: for support, and for curiosity. */
  explain(nameOrUrl: string): Explanation
  /** Takes everything out of the page again. Of several copies the last one to be destroyed does it. */
  destroy(): void
}

/** What the widget shows: the question, the small notice, the passive status, or the panel. */
export type View = 'banner' | 'notice' | 'status' | 'preferences'

/** The view that is shown, `null` where there is none, and the language of the widget in the page. */
export type Shown = readonly [view: View | null, lang: string | undefined]

/** All the widget knows of the world. State comes in through `consent`, wishes go out through `answer`. */
export interface WidgetContext {
  readonly consent: Consent
  readonly categories: readonly Category[]
  readonly policy: ResolvedOptions['policy']
  /** BCP 47 tag asked for by the site, if any; else the page's and the browser's count. */
  readonly locale: string | undefined
  readonly theme: ResolvedOptions['theme']
  readonly placement: ResolvedOptions['placement']
  /** The corner for the reopen button. */
  readonly reopen: ResolvedOptions['reopen']
  readonly messages: ResolvedOptions['messages']
  /** What the widget has noted on this origin of announcements that were seen; writes `text` where it is given. */
  note(text?: string): string | null
  /** Stores an answer by the way it was given. `choices` are needed for `save` alone. */
  answer(act: Act, choices?: Readonly<Record<string, boolean>>): void
}

/** A mounted widget. */
export interface Widget {
  /** Shows a view in place of the one before; `null` hides. Focus returns to `opener` when a panel closes. */
  show(view: View | null, opener?: Element | null): void | Promise<void>
  destroy(): void
}

/** What `loadWidget` brings. */
export interface WidgetModule {
  /** Puts the widget's host into the page, empty. */
  mount(context: WidgetContext): Widget | Promise<Widget>
  /** Puts the preferences into a place in the page, without a dialog. */
  embed(place: HTMLElement, context: WidgetContext): Stop | Promise<Stop>
  /** Tells once of a change of the policy that is announced. */
  news(context: WidgetContext): Stop | Promise<Stop>
  /** The small button that opens the panel, for pages without a link of their own. */
  reopen(context: WidgetContext): Stop | Promise<Stop>
  /** Stands in for a gated frame; `once` loads this one frame without storing an answer. */
  placeholder(
    frame: HTMLElement,
    category: Category,
    context: WidgetContext,
    once: () => void,
  ): Stop | Promise<Stop>
}

/**
 * Fetches the widget; called when someone must be asked or wants to look. `isAsked` says that the first layer is
 * certain to be shown, so that its parts can be asked for in the same breath.
 */
export type LoadWidget = (isAsked?: boolean) => Promise<WidgetModule>

/** What the guard is given to know of the site, and whom it tells. */
export interface GuardedSite {
  readonly categories: readonly Category[]
  readonly never: readonly string[]
  readonly undeclared: ResolvedOptions['undeclared']
  readonly held: ResolvedOptions['held']
  /** Cookies and keys of our own, which always pass. */
  readonly ownNames: readonly string[]
  /** The claim that covers a name or an address. */
  readonly claimOf: Find
  state(): ConsentState
  /** Hears of what is held back, once each. */
  onBlocked(detail: BlockedDetail): void
}

/** What stands in front of the browser's own doors; `guard()` of `@clientlink/consent/guard` makes one. */
export type Guard = (site: GuardedSite) => {
  /** Shuts what was lost; opens what was gained too where it `mayOpen`. */
  update(mayOpen: boolean): void
  /** Whether an address is refused whatever is chosen. */
  isNever(url: URL): boolean
  stop: Stop
}

/** Something that was held back: its name or host, never a value. */
export interface BlockedDetail {
  readonly kind: Kind
  readonly name: string
  /** The category that declares it; `null` for what none declares, and for what is never allowed. */
  readonly category: string | null
  /**
   * `shut`: its category is not granted; `undeclared`: nobody declares it; `never`: refused whatever is chosen;
   * `full`: it was held, and dropped for want of room.
   */
  readonly why: 'shut' | 'undeclared' | 'never' | 'full'
  /** Where in the page's code it came from, as `url:line:column`. Known to the guard alone. */
  readonly from?: string | null
  /** The declaration that would cover it, as JSON to paste, where nobody declares it. Known to the guard alone. */
  readonly declaration?: string | null
}

/** Details of the events on `document`. */
export interface ConsentEvents {
  /** The state is known: for code that runs before an async tag. */
  'clientlink:ready': CustomEvent<{ readonly consent: Consent; readonly state: ConsentState }>
  'clientlink:change': CustomEvent<{ readonly state: ConsentState; readonly before: ConsentState }>
  'clientlink:blocked': CustomEvent<BlockedDetail>
  'clientlink:cleared': CustomEvent<ClearedReport>
}

declare global {
  interface DocumentEventMap extends ConsentEvents {}
}
