import { namesIn } from '../model/cookie-header.ts'
import { matcher } from '../model/declarations.ts'
import type { ConsentOptions } from '../model/options.ts'
import type { ConsentState } from '../model/state.ts'
import { hostOf } from './own-host.ts'
import { resolved } from './resolved.ts'

/** Most names that are expired in one answer: a proxy may refuse one whose head is larger than 4 to 8 KB. */
const most = 20

/**
 * The `Set-Cookie` lines that clear what the page cannot (`HttpOnly`): of the cookies that came with the request, those
 * declared for a category that `state` does not grant. A cookie says neither its domain nor its path, so each gets a line
 * for this host and for every domain above it, at the root and at the request's own folder. The record of consent and
 * what nobody declares stay.
 */
export function expiredCookies<C extends string>(
  request: Request,
  state: ConsentState,
  options: ConsentOptions<C>,
): string[] {
  const { categories, cookie } = resolved(options)
  const claimOf = matcher(categories.flatMap(category => category.claims))
  const isRefused = (name: string) => {
    const claim = claimOf('cookie', name)
    return claim !== undefined && name !== cookie.name && state.choices[claim.category] !== true
  }
  const names = new Set(namesIn(request.headers.get('cookie') ?? '').filter(isRefused))
  const { pathname } = new URL(request.url)
  const folder = pathname.replace(/\/[^/]*$/, '').replace(/[;\s]/g, '')
  const paths = folder ? ['/', folder] : ['/']
  const domains = ['', ...suffixes(hostOf(request)).map(domain => `; Domain=${domain}`)]
  return [...names]
    .slice(0, most)
    .flatMap(name =>
      domains.flatMap(domain => paths.map(path => `${name}=; Path=${path}; Max-Age=0${domain}`)),
    )
}

/** A host and the domains above it that may hold a cookie; none for an address or a single name. */
function suffixes(host: string): string[] {
  if (/^[\d.]+$|[:[\]]/.test(host)) return []
  const labels = host.split('.')
  return labels.slice(0, -1).map((_, depth) => labels.slice(depth).join('.'))
}
