/**
 * Whether a declared host covers an address: the host itself and its subdomains, below the path prefix it may carry;
 * one that begins with `/` is a path of the page's own `origin`.
 */
export function coversUrl(host: string, url: URL, origin: string): boolean {
  const [, name = '', prefix = ''] = /^([^/]*)(.*?)\*?$/.exec(host) ?? []
  const isThere = name
    ? url.host === name || url.hostname === name || url.hostname.endsWith(`.${name}`)
    : url.origin === origin
  return isThere && (url.pathname + url.search).startsWith(prefix)
}
