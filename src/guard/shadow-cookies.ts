import type { Shadow } from './shadow.ts'

/** A cookie as it was written. */
export interface ShadowCookie {
  readonly name: string
  readonly value: string
  readonly domain: string
  readonly path: string
  /** Milliseconds since 1970; `Infinity` for one that ends with the session. */
  readonly expires: number
  /** The cookie string it was written with. */
  readonly text: string
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: no browser takes a cookie with one.
const control = /[\0-\x08\x0a-\x1f\x7f]/

/**
 * Reads a cookie string as the browser does. `undefined` for one that the browser would not take: too long, for another
 * site, or secure on a page that is not.
 */
export function readCookie(text: string): ShadowCookie | undefined {
  const [pair = '', ...attributes] = text.split(';')
  const at = pair.indexOf('=')
  const name = pair.slice(0, Math.max(at, 0)).trim()
  const value = pair.slice(at + 1).trim()
  const { hostname, pathname } = location
  let path = pathname.replace(/\/[^/]*$/, '') || '/'
  let domain = ''
  let expires = Number.POSITIVE_INFINITY
  let isAged = false
  let isSecure = false
  let isBeyond = false
  for (const attribute of attributes) {
    const [key = '', ...rest] = attribute.split('=')
    const said = rest.join('=').trim()
    const is = (word: string) => key.trim().toLowerCase() === word
    if (said.length > 1024) continue
    if (is('path')) path = said.startsWith('/') ? said : path
    else if (is('domain')) domain = said.replace(/^\./, '').toLowerCase()
    else if (is('secure')) isSecure = true
    else if (is('httponly')) return
    else if (is('partitioned') || (is('samesite') && /^none$/i.test(said))) isBeyond = true
    else if (is('max-age') && /^-?\d+$/.test(said)) {
      isAged = true
      expires = Date.now() + Number(said) * 1e3
    } else if (is('expires') && !isAged && isDate(said)) expires = Date.parse(said)
  }
  const isTaken =
    new Blob([name, value]).size <= 4096 &&
    !control.test(text) &&
    // Nobody may write for a whole top-level domain; longer public suffixes are known to the browser alone.
    (!domain || domain === hostname || (domain.includes('.') && hostname.endsWith(`.${domain}`))) &&
    (!isSecure || window.isSecureContext) &&
    (!isBeyond || isSecure) &&
    (name ? isSecure || !/^__(Secure|Host)-/i.test(name) : !/^__(Secure|Host)-/i.test(value)) &&
    (!/^__Host-/i.test(name) || (!domain && path === '/'))
  return isTaken ? { name, value, domain, path, expires, text } : undefined
}

/** Whether a text is a date for a cookie: JavaScript takes more for one than browsers do. */
const isDate = (text: string) =>
  /\d:\d/.test(text) && /[a-z]{3}/i.test(text) && !Number.isNaN(Date.parse(text))

/** The key of a cookie: one of the same name, domain and path takes its place. */
export const keyOf = ({ name, domain, path }: ShadowCookie) => [name, domain, path].join(';')

/** Whether a cookie has ended, by what its text says. */
export const isGone = ({ expires }: ShadowCookie) => expires <= Date.now()

/** Keeps a cookie in memory in place of the one of the same name, domain and path; takes that out if it has ended. */
export function shelve(shadow: Shadow<ShadowCookie>, cookie: ShadowCookie): void {
  const key = keyOf(cookie)
  // Another value takes a place at the end; the same one keeps its own.
  if (isGone(cookie) || shadow.entries.get(key)?.value !== cookie.value) shadow.delete(key)
  if (!isGone(cookie)) shadow.set(key, cookie)
}

/** The cookies in memory that the page can see, those of longer paths first. */
export function visible(shadow: Shadow<ShadowCookie>): ShadowCookie[] {
  const { pathname } = location
  const isHere = ({ path }: ShadowCookie) =>
    path === pathname || pathname.startsWith(path.endsWith('/') ? path : `${path}/`)
  return [...shadow.entries.values()]
    .filter(cookie => !isGone(cookie) && isHere(cookie))
    .sort((a, b) => b.path.length - a.path.length)
}
