import type { Report } from '../model/check.ts'
import { ConsentError } from '../model/error.ts'
import { coversUrl } from '../model/hosts.ts'
import { never } from '../model/never.ts'
import type { ConsentOptions } from '../model/options.ts'
import { resolveOptions } from '../model/resolve-options.ts'

/** What to add to each directive of a site's own policy: a list of sources, such as `*.stats.example.com/v1/`. */
export type ContentSecurityPolicy = Readonly<
  Record<'connect-src' | 'script-src' | 'img-src' | 'frame-src', readonly string[]>
>

const raise: Report = error => {
  throw error
}

/**
 * The sources that a site's Content Security Policy needs for the hosts its categories declare, so that the browser
 * itself refuses every other one. Hosts that are never let through are left out. Throws `ConsentError` for mistakes,
 * as `createConsent` does.
 */
export function contentSecurityPolicy<const C extends string>(
  options: ConsentOptions<C>,
): ContentSecurityPolicy {
  const { categories, never: more } = resolveOptions(options, raise)
  const refused = [...never, ...more].filter(isForeign)
  const hosts = categories
    .flatMap(category => category.claims)
    .filter(({ kind, pattern }) => kind === 'host' && isForeign(pattern))
  const sources = [...new Set(hosts.flatMap(({ pattern }) => sourcesOf(pattern, refused)))]
  // A source without a scheme has that of the page, or its secure form; sockets have one of their own.
  const sockets = sources.map(source => `wss://${source}`)
  return {
    'connect-src': [...sources, ...sockets],
    'script-src': sources,
    'img-src': sources,
    'frame-src': sources,
  }
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
  try {
    return new URL(`https://${host.replace(/\*$/, '')}`)
  } catch {
    throw new ConsentError('bad-host', host, `"${host}" is no host: its name or port cannot be.`)
  }
}
