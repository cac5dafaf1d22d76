import { regionCode } from '../model/region.ts'

/**
 * The value of a `Server-Timing` header that tells the page its region, at once and without a request: about 20 bytes,
 * read by all engines (secure contexts, and localhost). What is no region says `XX`: the server does not know, and the
 * page believes it. It is empty where no edge said anything (`undefined`): the page then goes by its time zone. Add it at
 * the edge, so that the page itself stays cacheable.
 */
export function serverTiming(region: string | null | undefined): string {
  return region === undefined ? '' : `region;desc=${regionCode(region) ?? 'XX'}`
}
