import type { AskReason, Regime } from '../../src/model/choices.ts'
import type { View } from '../../src/model/contract.ts'
import type { ResolvedOptions } from '../../src/model/options.ts'

/** What can be seen of the widget: its views, and what stands beside them. */
export type Shown = View | 'embedded' | 'placeholder' | 'reopen' | 'tooltip' | 'report' | 'announcement'

/** What a frame of the gallery draws. Each is a parameter of its address; all but `view` may be left out. */
export interface Query {
  readonly view: Shown
  readonly theme?: ResolvedOptions['theme']
  /** A language of the widget, or `pseudo`. */
  readonly lang?: string
  readonly regime?: Regime
  readonly placement?: ResolvedOptions['placement']
  /** Why the question comes. */
  readonly ask?: AskReason
  /** The visitor's earlier answer; without it there is none. */
  readonly answer?: 'yes' | 'no'
  /** Whether the browser sends Global Privacy Control. */
  readonly gpc?: '1'
  /** Where the visitor seems to be. */
  readonly region?: 'unknown' | 'zone'
  /** A category of the site's own beside the three. */
  readonly own?: '1'
  /** Whether the lists in the panel are unfolded. */
  readonly open?: '1'
  /** A change of the policy is announced. */
  readonly next?: '1'
  /** The term whose tooltip is shown. */
  readonly term?: 'necessary' | 'recipient' | 'kept' | 'gpc'
  /** How far a withdrawal has come. */
  readonly report?: 'clearing' | 'none' | 'survived'
  readonly corner?: 'start' | 'end'
}

/** What an address asks for. */
export const queryOf = (search: string | URLSearchParams): Query => ({
  view: 'banner',
  ...Object.fromEntries(new URLSearchParams(search)),
})
