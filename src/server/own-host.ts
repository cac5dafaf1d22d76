import { addressIn } from './address.ts'

/** Of a list to which each proxy has added its own, what the outermost said. */
const first = (list: string | null) => list?.split(',', 1)[0]?.trim()

/**
 * The address a browser used, as far as a request tells: behind a proxy its URL is the proxy's own. The `Origin` of a POST
 * is the browser's word.
 */
function seenFrom(request: Request): URL {
  const { headers, url } = request
  const own = new URL(url)
  const asked = first(headers.get('x-forwarded-host')) || headers.get('host') || own.host
  const spoken = first(headers.get('x-forwarded-proto')) || own.protocol.slice(0, -1)
  const origin = (isOwnOrigin(request) && headers.get('origin')) || ''
  return addressIn(origin) ?? addressIn(`${spoken}://${asked}`) ?? own
}

/** Whether a browser sees https. */
export const isSecure = (request: Request): boolean => seenFrom(request).protocol === 'https:'

/** The host a browser sees and the domains above it, which a cookie may be kept on; none for an address or a single name. */
export function domainsOf(request: Request): string[] {
  const { hostname } = seenFrom(request)
  if (/^[\d.]+$|[:[\]]/.test(hostname)) return []
  const labels = hostname.split('.')
  return labels.slice(0, -1).map((_, depth) => labels.slice(depth).join('.'))
}

/**
 * Whether a POST comes from a page of this very origin: the browser says so (`Sec-Fetch-Site`), and where it is too old
 * for that, its `Origin` has the host that was asked. A request that says neither is no browser's.
 */
export function isOwnOrigin({ headers, url }: Request): boolean {
  const site = headers.get('sec-fetch-site')
  if (site) return site === 'same-origin'
  const origin = addressIn(headers.get('origin') ?? '')
  if (!origin) return false
  const hosts = [first(headers.get('x-forwarded-host')), headers.get('host'), new URL(url).host]
  return hosts.includes(origin.host)
}
