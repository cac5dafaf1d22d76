import { ConsentError } from '../model/error.ts'
import { coversUrl } from '../model/hosts.ts'
import { never } from '../model/never.ts'
import type { ConsentOptions, Endpoint } from '../model/options.ts'
import { addressIn } from './address.ts'
import { resolved } from './resolved.ts'

/** What to add to each directive of a site's own policy: a list of sources, such as `*.stats.example.com/v1/`. */
export type ContentSecurityPolicy = Readonly<
  Record<'connect-src' | 'script-src' | 'img-src' | 'frame-src', readonly string[]>
>

/**
 * The sources that a site's Content Security Policy needs for the hosts its categories declare, and for where receipts
 * are sent, so that the browser itself refuses every other one. Hosts that are never let through are left out. Throws
 * `ConsentError` for mistakes, as `createConsent` does.
 */
export function contentSecurityPolicy<const C extends string>(
  options: ConsentOptions<C>,
): ContentSecurityPolicy {
  const { categories, endpoint, never: more } = resolved(options)
  const refused = [...never, ...more].filter(isForeign)
  const hosts = categories
    .flatMap(category => category.claims)
    .filter(({ kind, pattern }) => kind === 'host' && isForeign(pattern))
  const sources = [...new Set(hosts.flatMap(({ pattern }) => sourcesOf(pattern, refused)))]
  // A source without a scheme has that of the page, or its secure form; sockets have one of their own.
  const sockets = sources.map(source => `wss://${source}`)
  return {
    'connect-src': [...new Set([...sources, ...sockets, ...desks(endpoint)])],
    'script-src': sources,
    'img-src': sources,
    'frame-src': sources,
  }
}

/** Stands for the page's own origin, which `'self'` says. */
const own = 'https://own.invalid'

/** The hosts that receipts go to, but for the page's own. What a function will say, nobody knows. */
function desks(endpoint: Endpoint | undefined): string[] {
  const urls = typeof endpoint === 'object' ? Object.values(endpoint) : [endpoint]
  return urls.flatMap(url => {
    if (typeof url !== 'string') return []
    const { host } = addressIn(url, own) ?? { host: ' ' }
    // A URL's host may have a semicolon or a quote, which end a directive or make a keyword.
    if (/[^\w.:[\]-]/.test(host))
      throw new ConsentError('bad-url', url, `"${url}" is no address to send receipts to.`)
    return host && own !== `https://${host}` ? [host] : []
  })
}

/** Whether a host is not just a path of the page's own origin, which `'self'` stands for. */
const isForeign = (host: string) => !host.startsWith('/')

/** The sources for one declared host and its subdomains; none where all of it is refused. */
function sourcesOf(host: string, refused: readonly string[]): string[] {
  const url = addressOf(host)
  if (refused.some(one => coversUrl(one, url, ''))) return []
  // A policy cannot take a host back out of a wildcard.
  const isMixed = refused
    .map(addressOf)
    .some(one => isWhole(one) && one.hostname.endsWith(`.${url.hostname}`))
  const names = isMixed ? [url.host] : [url.host, `*.${url.host}`]
  return names.flatMap(name => pathsOf(url).map(path => name + path))
}

const isWhole = ({ pathname, search }: URL) => pathname + search === '/'

/** A declared path covers whatever begins so; a policy's does only where it ends with a slash. */
function pathsOf({ pathname }: URL): string[] {
  // These two end a source and a policy.
  const path = pathname.replace(/[;,]/g, encodeURIComponent)
  if (path === '/') return ['']
  return path.endsWith('/') ? [path] : [path, `${path}/`]
}

function addressOf(host: string): URL {
  const url = addressIn(`https://${host.replace(/\*$/, '')}`)
  if (!url) throw new ConsentError('bad-host', host, `"${host}" is no host: its name or port cannot be.`)
  return url
}
