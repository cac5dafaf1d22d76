import { regionCode } from '../model/region.ts'

/** The edges whose headers are known. */
export type Edge = 'cloudfront' | 'cloudflare' | 'vercel' | 'netlify' | 'fastly' | 'akamai'

/** Names of headers of a site's own: with the country or the whole region, and with the subdivision alone. */
export interface RegionHeaders {
  readonly country: string
  readonly subdivision?: string
}

type Get = (name: string) => string | null

/**
 * What each edge says, as country and subdivision. CloudFront, Cloudflare and Akamai send theirs once that is switched
 * on; the two of Fastly are those that its own example of geolocation sets. Fly tells where its own machine is, which is
 * no word on the visitor.
 */
const edges: Readonly<Record<Edge, (get: Get) => readonly [country: unknown, subdivision?: unknown]>> = {
  cloudfront: get => [get('cloudfront-viewer-country'), get('cloudfront-viewer-country-region')],
  cloudflare: get => [get('cf-ipcountry'), get('cf-region-code')],
  vercel: get => [get('x-vercel-ip-country'), get('x-vercel-ip-country-region')],
  netlify(get) {
    const { country, subdivision } = unpacked(get('x-nf-geo'))
    return [country?.code ?? get('x-country'), subdivision?.code]
  },
  fastly: get => [get('client-geo-country'), get('client-geo-region')],
  akamai(get) {
    const said = (name: string) =>
      new RegExp(`(?:^|,)${name}=([^,]*)`).exec(get('x-akamai-edgescape') ?? '')?.[1]
    return [said('country_code'), said('region_code')]
  },
}

/**
 * The region that an edge server tells in its request headers, as `DE` or `CA-QC`; `null` where it does not know (`XX`,
 * `T1`) or says nonsense, `undefined` where it says nothing. Name your edge, or the headers of your own: without that
 * each known edge's are tried, and a visitor could send those of another, which does not strip them.
 */
export function regionFrom(
  headers: Pick<Headers, 'get'>,
  edge?: Edge | RegionHeaders,
): string | null | undefined {
  const get: Get = name => headers.get(name)
  const asked =
    typeof edge === 'object'
      ? [() => [get(edge.country), edge.subdivision && get(edge.subdivision)] as const]
      : edge
        ? [edges[edge]]
        : Object.values(edges)
  for (const look of asked) {
    const [country, subdivision] = look(get)
    if (country) return codeOf(`${country}`, `${subdivision ?? ''}`)
  }
}

/** By these an edge says that it does not know, of a country as of a part of one. */
const unknown = /^\s*(XX|T1|ZZ)\b/i

/** A subdivision may be told alone or with its country; one that is none leaves the country. */
function codeOf(country: string, subdivision: string): string | null {
  if (unknown.test(country)) return null
  const whole = subdivision.includes('-') ? subdivision : `${country}-${subdivision}`
  const code = regionCode(country)
  const narrow = unknown.test(subdivision) ? undefined : regionCode(whole)
  return (narrow?.startsWith(`${code?.slice(0, 2)}-`) ? narrow : code) ?? null
}

interface Geo {
  readonly country?: { readonly code?: unknown } | null
  readonly subdivision?: { readonly code?: unknown } | null
}

/** Netlify's header: JSON in base64. */
function unpacked(text: string | null): Geo {
  try {
    return Object(JSON.parse(atob(text ?? '')))
  } catch {
    return {}
  }
}
