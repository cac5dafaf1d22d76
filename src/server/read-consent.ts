import type { DefaultCategory } from '../model/choices.ts'
import { deriveState } from '../model/derive-state.ts'
import type { ConsentOptions } from '../model/options.ts'
import type { ConsentState } from '../model/state.ts'
import { foundRecord } from './found-record.ts'
import { regionFrom } from './region-from.ts'
import { resolved } from './resolved.ts'

/** What a server may know of a visitor beyond the cookie. What is left out is looked up in the request, if there is one. */
export interface ServerHints {
  /**
   * ISO 3166 code of the region; `null`: the edge does not know; `undefined`, as `regionFrom` may say of a named edge:
   * nobody said anything, and no other header is looked at. @default `regionFrom` the request's headers
   */
  readonly region?: string | null | undefined
  /** Whether the browser sends Global Privacy Control. @default the request's `Sec-GPC` */
  readonly gpc?: boolean | undefined
  /** The browser's IANA time zone, where a page has told it. */
  readonly zone?: string | undefined
  /** Milliseconds since 1970. @default now */
  readonly now?: number | undefined
}

/**
 * What holds for a visitor: the very state that the page will compute from the same hints. `from` is a `Request`, or a
 * `Cookie` header; with the header alone the region and the signal are what `hints` say, and strict where they say
 * nothing. Throws `ConsentError` for mistakes in the options, never for what a visitor sends.
 *
 * The page knows its time zone and this does not: where no edge tells the region, a state of opt-out may be one of
 * opt-in here, never the other way round.
 */
export function readConsent<const C extends string = DefaultCategory>(
  from: Request | string | null | undefined,
  options: ConsentOptions<C>,
  hints: ServerHints = {},
): ConsentState<C | DefaultCategory> {
  const request = typeof from === 'object' ? from : null
  const header = request ? request.headers.get('cookie') : (from as string | null | undefined)
  const all = resolved(options)
  const now = hints.now ?? Date.now()
  const { record, isNewer } = foundRecord(header ?? '', all.cookie.name, now)
  const region = request && !('region' in hints) ? regionFrom(request.headers) : hints.region
  const state = deriveState(all, {
    hints: { option: all.region, server: () => (region === null ? 'XX' : region), zone: () => hints.zone },
    record,
    gpc: hints.gpc ?? hasSignal(request?.headers.get('sec-gpc')),
    now,
    isClosed: isNewer,
  })
  return state as ConsentState<C | DefaultCategory>
}

/** Whether Global Privacy Control is on: of several values, as proxies join them, one that says so is enough. */
const hasSignal = (header: string | null | undefined) => /(^|,)\s*1\s*(,|$)/.test(header ?? '')
