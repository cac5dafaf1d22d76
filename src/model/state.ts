import type { AskReason, Basis, Choices, Regime } from './choices.ts'
import type { Region } from './region.ts'

/** Everything that holds for this visitor now. A new object for every change, so it can be compared by identity. */
export interface ConsentState<C extends string = string> {
  /** Which categories are granted. */
  readonly choices: Choices<C>
  /** Why each of them is as it is. */
  readonly basis: Readonly<Record<C, Basis>>
  /** Where the visitor seems to be, and who said so. */
  readonly region: Region
  /** What holds there before an answer. */
  readonly regime: Regime
  /** Why the visitor should be asked (or shown the notice), or `null`. */
  readonly ask: AskReason | null
  /** The categories the question is about; empty when `ask` is `null`. */
  readonly about: readonly C[]
  /** When the visitor last answered, in milliseconds since 1970, or `null`. A notice merely seen is no answer. */
  readonly decidedAt: number | null
  /** Whether the browser sends a Global Privacy Control signal. */
  readonly gpc: boolean
}
