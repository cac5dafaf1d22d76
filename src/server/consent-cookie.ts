import type { ConsentOptions } from '../model/options.ts'
import { decodeRecord } from '../model/record.ts'
import { refusalDays } from '../model/review.ts'
import { foundRecord } from './found-record.ts'
import { domainsOf, isSecure } from './own-host.ts'
import { resolved } from './resolved.ts'

/** What a cookie is written with beyond the request. */
export interface CookieWish {
  /** The domain the page keeps its cookie on, `''` for its host alone. @default the option `cookie.domain` */
  readonly domain?: string | undefined
  /** A record to write in place of the visitor's own, as its cookie has it: at login, or at logout. */
  readonly record?: string | undefined
  /** Milliseconds since 1970. @default now */
  readonly now?: number | undefined
}

const year = refusalDays * 86400

/**
 * The visitor's own record as a `Set-Cookie` line, which Safari keeps beyond the seven days of one that a script wrote;
 * `undefined` where there is no record, none that decodes, or one of a later SDK. Its text is untouched. It lasts 365
 * days from the decision, and is not made to last longer by being written again; an answer under opt-out, which the page
 * renews silently, 365 days from now.
 *
 * Only for the answer to a small POST that the page makes: on a page it would be uncacheable, and could come after a
 * newer *no*.
 */
export function consentCookie<C extends string>(
  request: Request,
  options: ConsentOptions<C>,
  wish: CookieWish = {},
): string | undefined {
  const { cookie } = resolved(options)
  const now = wish.now ?? Date.now()
  const header = request.headers.get('cookie') ?? ''
  const found = foundRecord(header, cookie.name, now)
  const text = wish.record ?? found.text
  const record = wish.record === undefined ? found.record : decodeRecord(wish.record)
  if (!record || found.isNewer) return
  const age = Math.floor(now / 1e3) - record.at
  const left = record.regime === 'opt-out' ? year : year - Math.max(age, 0)
  if (left <= 0) return
  return line(cookie, `${text}`, left, homeFor(request, wish.domain ?? cookie.domain), isSecure(request))
}

/** The `Set-Cookie` line that deletes the record: at logout, for a machine that had none of its own. */
export function forgottenCookie<C extends string>(
  request: Request,
  options: ConsentOptions<C>,
  domain?: string,
): string {
  const { cookie } = resolved(options)
  return line(cookie, '', 0, homeFor(request, domain ?? cookie.domain), isSecure(request))
}

function line(
  { name, path }: { readonly name: string; readonly path: string },
  value: string,
  seconds: number,
  domain: string,
  secure: boolean,
): string {
  return [
    `${name}=${value}`,
    `Path=${path}`,
    `Max-Age=${seconds}`,
    ...(domain ? [`Domain=${domain}`] : []),
    'SameSite=Lax',
    ...(secure ? ['Secure'] : []),
  ].join('; ')
}

/** The domain, where it is one that this host may write to. */
function homeFor(request: Request, domain = ''): string {
  const bare = domain.replace(/^\./, '').toLowerCase()
  return domainsOf(request).includes(bare) ? bare : ''
}
