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

/** Claims on hosts, found by address. What it costs does not grow with their number. */
export interface HostIndex<T> {
  /** The claim that covers an address, if one does; of several the one of `necessary`, then the longest. */
  find(url: URL): T | undefined
  /** Whether the same holds for all addresses of a host. */
  isPlain(url: URL): boolean
}

/** Indexes claims on hosts, for the page at `origin`. */
export function hostIndex<T extends HostClaim>(claims: readonly T[], origin: string): HostIndex<T> {
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
    return [...hosts].flatMap(name => byHost.get(name) ?? [])
  }
  return {
    find: url =>
      near(url)
        .sort((a, b) => weight(b) - weight(a))
        .find(({ pattern }) => coversUrl(pattern, url, origin)),
    isPlain: url =>
      near(url).every(
        ({ pattern }) => !pattern.includes('/') || (pattern[0] === '/' && url.origin !== origin),
      ),
  }
}

/** A host, and the category it belongs to. */
interface HostClaim {
  readonly pattern: string
  readonly category: string
}

const weight = ({ category, pattern }: HostClaim) => pattern.length + (category === 'necessary' ? 1e5 : 0)
