import { quoted } from './quoted.ts'

/**
 * The shape of every address that a declared host covers, as `plain` writes it: the host itself and its subdomains, below
 * the path prefix it may carry, with a query parameter that begins as its own if it has one; one that begins with `/` is
 * a path of the page's own `origin`.
 */
export function hostShape(host: string, origin: string): RegExp {
  const [, name = '', prefix = ''] = /^([^/]*)(.*?)\*?$/.exec(host) ?? []
  const [path, query] = prefix.split('?').map(quoted)
  const site = name
    ? `\\w+://([^/]*\\.)?${quoted(name)}(:\\d+)?`
    : quoted(origin).replace('http', '(http|ws)')
  return new RegExp(`^${site}${path || '/'}${query ? `[^?]*\\?(.*&)?${query}` : ''}`)
}

/** An address without what tells no place: user and fragment. */
export function plain({ origin, pathname, search }: URL): string {
  return origin + pathname + search
}

/** Whether a declared host covers an address, as seen from the page at `origin`. */
export function coversUrl(host: string, url: URL, origin: string): boolean {
  return hostShape(host, origin).test(plain(url))
}
