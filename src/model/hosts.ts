/**
 * Whether a declared host covers an address: the host itself and its subdomains, below the path prefix it may carry,
 * with a query parameter that begins as its own if it has one;
 * one that begins with `/` is a path of the page's own `origin`.
 */
export function coversUrl(host: string, url: URL, origin: string): boolean {
  const [, name = '', prefix = ''] = /^([^/]*)(.*?)\*?$/.exec(host) ?? []
  const isThere = name
    ? url.host === name || url.hostname === name || url.hostname.endsWith(`.${name}`)
    : url.origin === origin
  const [path = '', query] = prefix.split('?')
  const parts = url.search.slice(1).split('&')
  return isThere && url.pathname.startsWith(path) && (!query || parts.some(part => part.startsWith(query)))
}
