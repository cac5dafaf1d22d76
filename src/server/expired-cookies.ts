import { namesIn } from '../model/cookie-header.ts'
import { matcher } from '../model/declarations.ts'
import type { ConsentOptions } from '../model/options.ts'
import type { ConsentState } from '../model/state.ts'
import { domainsOf } from './own-host.ts'
import { resolved } from './resolved.ts'

/** Most characters of lines in one answer: a proxy may refuse one whose head is larger than 4 to 8 KB. */
const most = 3000

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
  const domains = ['', ...domainsOf(request).map(domain => `; Domain=${domain}`)]
  const lines: string[] = []
  for (const name of names) {
    // A browser takes these only as Secure, also to delete them.
    const secure = /^__(Host|Secure)-/i.test(name) ? '; Secure' : ''
    const more = domains.flatMap(domain =>
      paths.map(path => `${name}=; Path=${path}; Max-Age=0${domain}${secure}`),
    )
    // What is left over comes with the next request, too.
    if (lines[0] && [...lines, ...more].join('').length > most) break
    lines.push(...more)
  }
  return lines
}
