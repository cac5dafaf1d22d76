import { hostShape } from './hosts.ts'
import { quoted } from './quoted.ts'

/** Where an item lives. */
export type Kind = 'cookie' | 'storage' | 'database' | 'cache' | 'host'

/** What a visitor should know about an item. */
export interface Disclosure {
  /** What it is for, in plain words. */
  readonly purpose?: string | undefined
  /** Who receives or sets it. */
  readonly by?: string | undefined
  /** How long it is kept, as shown to visitors: `1 year`, `this tab`. */
  readonly keeps?: string | undefined
}

/**
 * A cookie, web-storage key, database, cache or host that belongs to a category. A name is exact, a glob with `*`,
 * or a string `/regular expression/`. A host covers its subdomains, may carry a path prefix (`www.example.com/ahoy/`),
 * and is a path of the page's own origin where it begins with `/`; hosts take no regular expressions.
 */
export type Declaration = Disclosure &
  (
    | { readonly cookie: string }
    | { readonly storage: string }
    | { readonly database: string }
    | { readonly cache: string }
    | { readonly host: string }
  )

/** Declarations; lists may nest, so that a vendor's list can stand beside single items. */
export type Declarations = readonly (Declaration | Declarations)[]

/** A declaration, read once: its kind, its pattern, and the category it belongs to. */
export interface Claim extends Disclosure {
  readonly kind: Kind
  readonly pattern: string
  readonly category: string
}

const kinds: readonly Kind[] = ['cookie', 'storage', 'database', 'cache', 'host']

/** The claims of one category, in the order they were declared. What names nothing becomes a claim without a pattern. */
export function claimsOf(category: string, declares: Declarations = []): Claim[] {
  return declares.flatMap(item => {
    if (Array.isArray(item)) return claimsOf(category, item)
    const entry: Disclosure & { readonly [kind in Kind]?: string } = Object(item)
    const { purpose, by, keeps } = entry
    const named = kinds.filter(kind => kind in entry)
    return (named[0] ? named : kinds.slice(0, 1)).map(kind => {
      return { kind, pattern: entry[kind] ?? '', category, purpose, by, keeps }
    })
  })
}

const expression = /^\/(.+)\/$/

/** The shape of every name that a pattern covers. Throws a SyntaxError where a regular expression is none. */
export function nameShape(pattern: string): RegExp {
  const source = expression.exec(pattern)?.[1]
  return new RegExp(source ?? `^${quoted(pattern).replace(/\*/g, '.*')}$`, 's')
}

/** How strongly a claim holds: necessary first, then exact names, then the longest glob or host, then expressions. */
function weight({ kind, category, pattern }: Claim): number {
  const isHost = kind === 'host'
  const isExpression = !isHost && expression.test(pattern)
  const form = isExpression ? 0 : isHost || pattern.includes('*') ? pattern.length : 1e4
  return form + (category === 'necessary' ? 1e5 : 0)
}

/** Finds the claim that covers a name, or an address as `plain` writes it. */
export type Find = (kind: Kind, what: string) => Claim | undefined

/** Finds among claims, for the page at `origin`. Of several that cover the same the strongest wins: `weight` has the order. */
export function matcher(claims: readonly Claim[], origin = ''): Find {
  let rules: { claim: Claim; host: string; shape?: RegExp }[] | undefined
  return (kind, what) => {
    // Most pages of a visit ask for no name at all, and few for every kind.
    rules ??= [...claims]
      .sort((a, b) => weight(b) - weight(a))
      .map(claim => ({ claim, host: claim.pattern.split('/', 1)[0] as string }))
    return rules.find(rule => {
      const { claim, host } = rule
      // A look for the host's name costs a tenth of its shape's.
      if (claim.kind !== kind || (kind === 'host' && !what.includes(host))) return false
      rule.shape ??= kind === 'host' ? hostShape(claim.pattern, origin) : nameShape(claim.pattern)
      return rule.shape.test(what)
    })?.claim
  }
}
