/**
 * Whether a declared host covers an address: the host itself and its subdomains, below the path prefix it may carry,
 * with a query parameter that begins as its own if it has one;
 * one that begins with `/` is a path of the page's own `origin`.
 */
export function coversUrl(host: string, url: URL, origin: string): boolean {
  const [, name = '', prefix = ''] = /^([^/]*)(.*?)\*?$/.exec(host) ?? []
  const isThere = name
    ? url.host === name || url.hostname === name || url.hostname.endsWith(`.${name}`)
    : url.origin.replace(/^ws/, 'http') === origin
  const [path = '', query] = prefix.split('?')
  const parts = url.search.slice(1).split('&')
  return isThere && url.pathname.startsWith(path) && (!query || parts.some(part => part.startsWith(query)))
}

/** Most hosts that are remembered at once. */
const most = 1000

/**
 * Finds the claim whose host covers an address of the page at `origin`, or `undefined`; of several the one of
 * `necessary`, then the longest. What a host may be covered by is remembered, so that many claims cost no more than few.
 */
export function hostMatcher<T extends HostClaim>(
  claims: readonly T[],
  origin: string,
): (url: URL) => T | undefined {
  const byHost = new Map<string, T[]>()
  for (const claim of claims) {
    const host = claim.pattern.split('/', 1)[0] as string
    const same = byHost.get(host)
    if (same) same.push(claim)
    else byHost.set(host, [claim])
  }
  const near = ({ host, hostname }: URL) => {
    const labels = hostname.split('.')
    const hosts = new Set(['', host, ...labels.map((_, depth) => labels.slice(depth).join('.'))])
    return [...hosts].flatMap(name => byHost.get(name) ?? []).sort((a, b) => weight(b) - weight(a))
  }
  const met = new Map<string, readonly T[]>()
  return url => {
    let found = met.get(url.host)
    if (!found) {
      found = near(url)
      if (met.size >= most) met.clear()
      met.set(url.host, found)
    }
    return found.find(({ pattern }) => coversUrl(pattern, url, origin))
  }
}

/** A host, and the category it belongs to. */
interface HostClaim {
  readonly pattern: string
  readonly category: string
}

const weight = ({ category, pattern }: HostClaim) => pattern.length + (category === 'necessary' ? 1e5 : 0)
