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

/** Whether a pattern is a glob or an expression, and no exact name. */
const isShape = (pattern: string) => expression.test(pattern) || pattern.includes('*')

/** The test for a name pattern. Throws a SyntaxError where a regular expression is none. */
export function nameTest(pattern: string): (name: string) => boolean {
  const source = expression.exec(pattern)?.[1]
  if (!isShape(pattern)) return name => name === pattern
  const regExp = new RegExp(
    source ?? `^${pattern.replace(/[\\^$.+?()[\]{}|]/g, '\\$&').replace(/\*/g, '.*')}$`,
    's',
  )
  return name => regExp.test(name)
}

/** How strongly a claim holds: necessary first, then exact names, then the longest glob, then expressions. */
function weight({ category, pattern }: Claim): number {
  const form = expression.test(pattern) ? 0 : pattern.includes('*') ? pattern.length : 1e4
  return form + (category === 'necessary' ? 1e5 : 0)
}

/**
 * Finds the claim that covers a name, or `undefined`. Of several the strongest wins: `weight` has the order. Hosts are no
 * names.
 */
export function matcher(claims: readonly Claim[]): (kind: Kind, name: string) => Claim | undefined {
  const index = () => {
    const exact = new Map<string, Claim>()
    const shapes: { claim: Claim; covers: (name: string) => boolean }[] = []
    for (const claim of claims.filter(({ kind }) => kind !== 'host').sort((a, b) => weight(b) - weight(a))) {
      const { kind, pattern } = claim
      const key = `${kind} ${pattern}`
      if (isShape(pattern)) shapes.push({ claim, covers: nameTest(pattern) })
      else if (!exact.has(key)) exact.set(key, claim)
    }
    return { exact, shapes }
  }
  // Most pages of a visit ask for no name at all.
  let tests: ReturnType<typeof index> | undefined
  return (kind, name) => {
    tests ??= index()
    const named = tests.exact.get(`${kind} ${name}`)
    const shaped = tests.shapes.find(({ claim, covers }) => claim.kind === kind && covers(name))?.claim
    return named && !(shaped && weight(shaped) > weight(named)) ? named : shaped
  }
}
