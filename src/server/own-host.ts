/**
 * The address a browser used, as far as a request tells: behind a proxy its URL is the proxy's own. The `Origin` of a POST
 * is the browser's word.
 */
function seenFrom(request: Request): URL {
  const { headers, url } = request
  const origin = headers.get('origin')
  if (origin && isOwnOrigin(request)) return new URL(origin)
  const seen = new URL(url)
  const host = headers.get('x-forwarded-host') ?? headers.get('host')
  const protocol = headers.get('x-forwarded-proto')
  try {
    return new URL(`${protocol ?? seen.protocol.slice(0, -1)}://${host ?? seen.host}`)
  } catch {
    return seen
  }
}

/** The host name a browser sees. */
export const hostOf = (request: Request): string => seenFrom(request).hostname

/** Whether a browser sees https. */
export const isSecure = (request: Request): boolean => seenFrom(request).protocol === 'https:'

/**
 * Whether a POST comes from a page of this very origin: the browser says so (`Sec-Fetch-Site`), and where it is too old
 * for that, its `Origin` has the host that was asked. A request that says neither is no browser's.
 */
export function isOwnOrigin({ headers, url }: Request): boolean {
  const site = headers.get('sec-fetch-site')
  if (site) return site === 'same-origin'
  const origin = headers.get('origin')
  if (!origin || !URL.canParse(origin)) return false
  const hosts = [headers.get('x-forwarded-host'), headers.get('host'), new URL(url).host]
  return hosts.includes(new URL(origin).host)
}
