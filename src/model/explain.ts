import type { Claim, Find, Kind } from './declarations.ts'
import { plain } from './hosts.ts'
import type { ConsentState } from './state.ts'

/** What becomes of a cookie, key, database, cache or address now, and why. */
export interface Explanation {
  /** The declaration that covers it, or `null`. */
  readonly declaration: Claim | null
  /** The category it belongs to, or `null` where none declares it. */
  readonly category: string | null
  /** Let through, kept back until there is an answer, or refused. */
  readonly outcome: 'passes' | 'held' | 'refused'
  /**
   * `own`: our own record; `never`: refused whatever is chosen; `necessary`, `granted`; `undecided`: nobody has answered;
   * `refused`: the answer, or a signal, was no; `undeclared`: no category declares it, and `undeclared` says what that means.
   */
  readonly because: 'own' | 'never' | 'necessary' | 'granted' | 'undecided' | 'refused' | 'undeclared'
}

/** What an explanation draws on. */
export interface Grounds {
  readonly ownNames: readonly string[]
  readonly claimOf: Find
  readonly isNever: (url: URL) => boolean
  readonly undeclared: 'allow' | 'report' | 'block'
  readonly state: ConsentState
  /** The page's address, which a path is taken from. */
  readonly base: string
}

const kinds: readonly Kind[] = ['cookie', 'storage', 'database', 'cache']

/** The address that somebody may mean: a URL, a path, or a host with what follows it. */
function addressOf(text: string, base: string): URL | undefined {
  const full = /^[\w-]+(\.[\w-]+)+(:\d+)?(\/|$)/.test(text) ? `https://${text}` : text
  return /\/\/|^\//.test(full) && URL.canParse(full, base) ? new URL(full, base) : undefined
}

/** Explains a name or an address. A name that several kinds declare is explained by the first of them. */
export function explain(
  what: string,
  { ownNames, claimOf, isNever, undeclared, state, base }: Grounds,
): Explanation {
  const url = addressOf(what, base)
  const declaration =
    kinds.map(kind => claimOf(kind, what)).find(claim => claim) ??
    (url && claimOf('host', plain(url))) ??
    null
  const category = declaration?.category ?? null
  const why = (outcome: Explanation['outcome'], because: Explanation['because']): Explanation => {
    return { declaration, category, outcome, because }
  }
  if (ownNames.includes(what)) return why('passes', 'own')
  if (url && isNever(url)) return why('refused', 'never')
  if (!category && undeclared !== 'block') return why('passes', 'undeclared')
  if (category === 'necessary') return why('passes', category)
  const granted = category ? state.choices[category] : Object.values(state.choices).every(Boolean)
  if (granted) return why('passes', category ? 'granted' : 'undeclared')
  const isAnswered = state.decidedAt !== null || (category && state.basis[category] === 'signal')
  const outcome = isAnswered ? 'refused' : 'held'
  return why(outcome, !category ? 'undeclared' : isAnswered ? 'refused' : 'undecided')
}
