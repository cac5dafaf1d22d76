import type { DefaultCategory } from './choices.ts'
import type { Guard, LoadWidget } from './contract.ts'
import type { Claim, Declarations } from './declarations.ts'
import type { Rules } from './regime.ts'
import type { Region } from './region.ts'
import type { ConsentState } from './state.ts'
import type { Messages } from './words.ts'

/** Who receives a category's data. A plain string is a name alone. */
export interface Recipient {
  readonly name: string
  /** ISO 3166-1 country code, shown to visitors. */
  readonly country?: string
  /** Where its own privacy notice is. */
  readonly url?: string
}

/** What a site says of one category. */
export interface CategoryOptions {
  /**
   * Before an answer: granted (`'on'`), refused (`'off'`), or as the region's law has it (`'region'`).
   * @default 'on' for functional, 'region' for analytics and a site's own
   */
  readonly default?: 'on' | 'off' | 'region'
  /** Who receives its data. A new one makes the question come again for this category. */
  readonly recipients?: readonly (Recipient | string)[]
  /** The cookies, keys, databases, caches and hosts that belong to it. */
  readonly declares?: Declarations
  /** Its name as shown, for categories of a site's own. @default the category's name */
  readonly title?: string
  /** What it is for, in a sentence a person would say. */
  readonly description?: string
}

/** The privacy policy the visitor answers to. */
export interface PolicyOptions {
  /** ISO date of the last change that asks visitors again. */
  readonly version?: string
  /** ISO date of the last change at all. */
  readonly updated?: string
  readonly url?: string
  /** Where earlier versions are kept. */
  readonly archive?: string
  /** A page or a `mailto:` address. */
  readonly contact?: string
  /** An announced change. The page promotes it by itself on its effective date. */
  readonly next?: {
    /** ISO date from which it holds. */
    readonly effective: string
    /** Whether visitors are asked again from that date. */
    readonly material: boolean
    readonly summary?: string
    readonly url?: string
  }
}

/** What `choices.json` and the script tag's JSON may hold: every option that is data. */
export interface ChoicesFile<C extends string = string> {
  /** The privacy policy: versions, dates, links. */
  readonly policy?: PolicyOptions
  /** ISO 3166 code of the visitor's region, where the site knows it. Final: nothing else is looked up. */
  readonly region?: string
  /** Regions where another rule holds; `'strict'` for the shipped list of opt-in laws beyond Europe. */
  readonly rules?: Rules
  /** What belongs to each category. `necessary`, `functional` and `analytics` always exist. */
  readonly categories?: { readonly [name in C | DefaultCategory]?: CategoryOptions }
  /** What becomes of storage and hosts that no category declares. Needs the guard. @default 'allow' */
  readonly undeclared?: 'allow' | 'report' | 'block'
  /** What becomes of held requests on a first yes. Needs the guard. @default 'send' */
  readonly held?: 'send' | 'drop'
  /** Further hosts that are refused whatever was chosen. */
  readonly never?: readonly string[]
  /** The consent cookie. @default { name: 'clientlink_choices', path: '/' } on the widest domain that takes it */
  readonly cookie?: { readonly name?: string; readonly domain?: string; readonly path?: string }
  /**
   * Where proof of each decision is sent: a URL, or a map from region code to URL (`CA-QC` before `CA`, `*` elsewhere
   * and where the region is not known). Where that is of the page's own origin, the cookie is renewed there too.
   * @default none: nothing is sent, and no decision has an id
   */
  readonly records?: { readonly endpoint?: string | Readonly<Record<string, string>> }
  /** Where the script-tag build's chunks lie, as an absolute URL. @default beside the script */
  readonly assets?: string
  /** Language of the widget. @default the page's `lang`, then the browser's */
  readonly locale?: string
  /** Colours of the widget. @default 'auto' */
  readonly theme?: 'light' | 'dark' | 'auto'
  /** Where the banner stands: a card in the corner, a bar along the bottom edge, or the middle. @default 'corner' */
  readonly placement?: 'corner' | 'bar' | 'centre'
  /** The corner of the button that opens the panel, where a page has no link of its own to it. @default 'start' */
  readonly reopen?: 'start' | 'end' | 'none'
  /** The site's own words by language tag; a tag we do not speak adds a language. */
  readonly messages?: { readonly [tag: string]: Messages }
}

/** Hears of every state, first the one that holds at the start; on a grant before gates open, on a withdrawal after they shut. */
export type Signal<C extends string = string> = (
  state: ConsentState<C>,
  before: ConsentState<C> | undefined,
) => void

/** A URL, or how it is told by where the visitor is. */
export type Endpoint =
  | string
  | Readonly<Record<string, string>>
  | ((region: Region) => string | null | undefined)

/** Every option of `createConsent`; each one may be left out. */
export interface ConsentOptions<C extends string = string>
  extends Omit<ChoicesFile<C>, 'region' | 'records'> {
  /** Where proof of each decision is sent; a function says it by the region, and `null` sends none from there. */
  readonly records?: { readonly endpoint?: Endpoint }
  /** ISO 3166 code of the visitor's region, or a function that says it at once. */
  readonly region?: string | (() => string | null | undefined)
  /** Fetches the widget: `() => import('@clientlink/consent/widget')`. `null` where the site draws its own. */
  readonly loadWidget?: LoadWidget | null
  /** What stands in front of the browser's own doors: `guard()` of `@clientlink/consent/guard`. */
  readonly guard?: Guard | undefined
  /** Vendors to be told. */
  readonly signals?: readonly Signal<NoInfer<C> | DefaultCategory>[]
}

/** A category, resolved. */
export interface Category<C extends string = string> {
  readonly name: C
  readonly default: 'on' | 'off' | 'region'
  readonly recipients: readonly Recipient[]
  /** What stands for them in the record. */
  readonly hashes: readonly string[]
  readonly claims: readonly Claim[]
  readonly title?: string | undefined
  readonly description?: string | undefined
}

/** The options after the door: checked, with every default in place. */
export interface ResolvedOptions<C extends string = string> {
  readonly categories: readonly Category<C>[]
  readonly policy: PolicyOptions
  readonly region: () => unknown
  readonly rules: Rules
  /** Hosts that are refused whatever was chosen, beside the advertising trackers. */
  readonly never: readonly string[]
  readonly undeclared: 'allow' | 'report' | 'block'
  readonly held: 'send' | 'drop'
  /** Where proof of a decision is sent, if anywhere. */
  readonly endpoint: Endpoint | undefined
  readonly cookie: { readonly name: string; readonly domain: string | undefined; readonly path: string }
  readonly locale: string | undefined
  readonly theme: 'light' | 'dark' | 'auto'
  readonly placement: 'corner' | 'bar' | 'centre'
  readonly reopen: 'start' | 'end' | 'none'
  readonly messages: { readonly [tag: string]: Messages }
  /** Whether a mistake in the options made every region opt-in (script tag only). */
  readonly strict: boolean
}
