import type { Endpoint } from './options.ts'
import type { Region } from './region.ts'

/** The URL that proof of a decision goes to from a region: its own, its country's, or that of everywhere else (`*`). */
export function endpointFor(endpoint: Endpoint | undefined, region: Region): string | undefined {
  if (typeof endpoint === 'function') return endpoint(region) || undefined
  if (typeof endpoint !== 'object') return endpoint
  const { code } = region
  return (code && (endpoint[code] ?? endpoint[code.slice(0, 2)])) || endpoint['*']
}
