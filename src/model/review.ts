import type { AskReason, Regime } from './choices.ts'
import { defaultChoice } from './default-choice.ts'
import type { Category } from './options.ts'
import type { ConsentRecord } from './record.ts'

/** How long answers under opt-in count, in days: CNIL and Garante ask for six months, and not sooner after a refusal. */
export const grantDays = 180
export const refusalDays = 365

/** What a review must know of a category. */
type Asked = Pick<Category, 'name' | 'default' | 'hashes'>

/** What a record is held against. */
export interface Circumstances {
  readonly categories: readonly Asked[]
  /** ISO date of the last material policy, or `''`. */
  readonly policy: string
  readonly regime: Regime
  readonly gpc: boolean
  /** Milliseconds since 1970. */
  readonly now: number
}

/** Which answers still count, and why we must ask about the others. */
export interface Review {
  /** The answers that hold, by category name. */
  readonly kept: Readonly<Record<string, boolean>>
  readonly ask: AskReason | null
  /** The categories whose question is open. */
  readonly about: readonly string[]
}

/** Of several reasons the first is told. */
const order: readonly AskReason[] = [
  'regime-changed',
  'expired',
  'policy-changed',
  'recipients-changed',
  'first-visit',
]

/** Whether a stored answer still counts, and if not, why we must ask again. Asking serves to keep a grant, never to win one. */
export function review(record: ConsentRecord | undefined, circumstances: Circumstances): Review {
  const { categories, policy, regime, gpc, now } = circumstances
  const optIn = regime === 'opt-in'
  const questions = categories.filter(category => category.default !== 'on').map(category => category.name)
  const all = (ask: AskReason | null): Review => ({
    kept: {},
    ask: ask && questions.length ? ask : null,
    about: ask ? questions : [],
  })
  if (!record) return all('first-visit')

  const days = (now / 1e3 - record.at) / 86400
  const isOldPolicy = record.policy < policy
  const isNew = ({ hashes }: Asked) => hashes.some(hash => !record.recipients.includes(hash))
  if (record.act === 'seen') {
    if (optIn) return all('regime-changed')
    if (isOldPolicy && !gpc) return all('policy-changed')
    if (days < 0 || (gpc && !record.gpc)) return all('first-visit')
    const about = categories.slice(1).filter(it => isNew(it) && defaultChoice(it, regime, gpc)[0])
    return { kept: {}, ask: about[0] ? 'recipients-changed' : null, about: about.map(({ name }) => name) }
  }

  // An answer given to everything at once stands for categories that came later; any other says nothing of them.
  const isRefusal = /^(reject|opt|close)/.test(record.act)
  // Under opt-out a saved grant may be a default left alone, which is no consent under opt-in.
  const isMoved = optIn && record.regime === 'opt-out' && record.act !== 'accept-all'
  const kept: Record<string, boolean> = {}
  const about: string[] = []
  const reasons: AskReason[] = []

  for (const category of categories.slice(1)) {
    const { name, default: wish } = category
    const answer =
      record.choices[name] ??
      (isRefusal && (wish !== 'on' || record.act === 'reject-all') ? false : undefined)
    const isQuestion = wish !== 'on'
    const why: AskReason | false | undefined =
      answer === undefined
        ? optIn && isQuestion && 'first-visit'
        : !answer
          ? optIn && isQuestion && days > refusalDays && 'expired'
          : (isQuestion &&
              ((isMoved && 'regime-changed') ||
                ((days < 0 || (optIn && days > grantDays)) && 'expired') ||
                (isOldPolicy && 'policy-changed'))) ||
            (isNew(category) && 'recipients-changed')
    // A signal switched on after the grant outranks it, and is no reason to ask.
    if (answer && isQuestion && gpc && !record.gpc) continue
    if (why) {
      reasons.push(why)
      about.push(name)
    } else if (answer !== undefined) kept[name] = answer
  }
  return { kept, ask: order.find(reason => reasons.includes(reason)) ?? null, about }
}
