import { regionFrom, serverTiming } from '@clientlink/consent/server'

/**
 * What the edge in front of the demo does: it tells the region in CloudFront's headers, as the bar pretends or as the
 * request itself brings them, and a page is told it in `Server-Timing`. Nothing where nobody says anything.
 * @param {string | undefined} region
 * @param {import('node:http').IncomingHttpHeaders} brought
 * @returns {import('node:http').OutgoingHttpHeaders}
 */
export function regionHeaders(region, brought) {
  const [country, subdivision] = region?.split('-') ?? []
  const headers = new Headers()
  const say = (/** @type {string} */ name, /** @type {string | undefined} */ value) => {
    const said = value ?? brought[name]
    if (said) headers.set(name, String(said))
  }
  say('cloudfront-viewer-country', country)
  say('cloudfront-viewer-country-region', country ? (subdivision ?? '') : undefined)
  const timing = serverTiming(regionFrom(headers, 'cloudfront'))
  return timing ? { 'server-timing': timing } : {}
}
