/** A purpose a visitor can allow or refuse. `necessary` is always granted; a site may add names of its own. */
export type DefaultCategory = 'necessary' | 'functional' | 'analytics'

/** Which categories are granted. */
export type Choices<C extends string = string> = Readonly<Record<C, boolean>>

/** Why a category's choice holds: the default of the region, a Global Privacy Control signal, or the visitor's own answer. */
export type Basis = 'default' | 'signal' | 'visitor'

/** How a visitor answered. `seen` is no answer: a notice was shown or closed, and nothing was chosen. */
export type Act = 'accept-all' | 'reject-all' | 'save' | 'opt-out' | 'close' | 'seen'

/** What holds before an answer: nothing optional (`opt-in`), or what a category's default allows (`opt-out`). */
export type Regime = 'opt-in' | 'opt-out'

/** Why the visitor is asked. */
export type AskReason = 'first-visit' | 'policy-changed' | 'recipients-changed' | 'regime-changed' | 'expired'
