import type { Basis } from './choices.ts'
import { defaultChoice } from './default-choice.ts'
import type { ResolvedOptions } from './options.ts'
import { policyAt } from './policy.ts'
import type { ConsentRecord } from './record.ts'
import { regimeFor } from './regime.ts'
import { locate, type Region, type RegionHints } from './region.ts'
import { grantDays, review } from './review.ts'
import type { ConsentState } from './state.ts'

/** What is known of a visitor at one moment. */
export interface Situation {
  readonly hints: RegionHints
  /** The visitor's last answer. */
  readonly record: ConsentRecord | undefined
  readonly gpc: boolean
  /** Milliseconds since 1970. */
  readonly now: number
  /** Refuse everything optional and ask nothing: a third-party frame, or a record of a later SDK. */
  readonly isClosed?: boolean
}

/** Everything that holds for a visitor: the one way from hints and record to a state, in the page and on the server. */
export function deriveState<C extends string>(
  options: ResolvedOptions<C>,
  { hints, record, gpc, now, isClosed }: Situation,
): ConsentState<C> {
  const { categories, rules, strict } = options
  const policy = policyAt(options.policy, now).version ?? ''

  // An answer given under opt-in needs no time zone: `Intl` costs up to 50 ms on its first call.
  const isSettled =
    record?.regime === 'opt-in' && record.act !== 'seen' && now < (record.at + grantDays * 86400) * 1e3
  const { option, server } = hints
  const found = locate(isSettled ? { option, server } : hints)
  const region: Region = isSettled && found.source === 'none' ? { code: null, source: 'record' } : found
  const regime = strict || isClosed ? 'opt-in' : regimeFor(region, rules)

  const verdict = review(record, { categories, policy, regime, gpc, now })
  const choices = {} as Record<C, boolean>
  const basis = {} as Record<C, Basis>
  for (const category of categories) {
    const { name } = category
    const kept = verdict.kept[name]
    const [granted, why] = defaultChoice(category, regime, gpc)
    // Under opt-in an open question is a no, even where a new recipient is all that is asked about.
    const isOpen = regime === 'opt-in' && verdict.about.includes(name)
    const isFixed = isClosed || name === 'necessary'
    choices[name] = isFixed ? name === 'necessary' : (kept ?? (granted && !isOpen))
    basis[name] = isFixed ? 'default' : kept === undefined ? why : 'visitor'
  }
  return {
    choices,
    basis,
    region,
    regime,
    ask: isClosed ? null : verdict.ask,
    about: isClosed ? [] : (verdict.about as C[]),
    decidedAt: record && record.act !== 'seen' ? record.at * 1e3 : null,
    gpc,
  }
}
