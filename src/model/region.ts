/** Who said where the visitor is. `record`: an earlier opt-in answer stands, and nobody had to look. */
export type RegionSource = 'option' | 'server' | 'record' | 'time-zone' | 'none'

/** Where a visitor seems to be. */
export interface Region {
  /** ISO 3166-1 or 3166-2 code such as `DE`, `US-CA`, `CA-QC`; `null` when only the time zone is known, or nothing. */
  readonly code: string | null
  readonly source: RegionSource
  /** The IANA time zone, where that is all there is to go by. */
  readonly zone?: string
}

/** What can be known about a visitor's place. Each is looked up only when those before it gave nothing. */
export interface RegionHints {
  /** What the site's own `region` option says. */
  readonly option?: (() => unknown) | undefined
  /** What the `Server-Timing` entry `region` or `cc` says. */
  readonly server?: (() => unknown) | undefined
  /** The browser's IANA time zone. */
  readonly zone?: (() => unknown) | undefined
}

/** A hint as text; what is no text says nothing. */
const words = (hint: unknown) => (typeof hint === 'string' ? hint : '')

/** A region code in its canonical spelling (`DE`, `US-CA`), or `undefined` where the text is none. */
export function regionCode(text: unknown): string | undefined {
  const code = words(text).trim().toUpperCase().replace('_', '-')
  return /^[A-Z]{2}(-[A-Z\d]{1,3})?$/.test(code) ? code : undefined
}

/** Codes by which an edge says that it does not know: `XX` (unknown), `T1` (Tor), ISO's user-assigned `ZZ`. */
const nowhere = /^\s*(XX|T1|ZZ)\b/i

/** Zones that name no place: UTC and its aliases, `Etc/*`, plain offsets, what is no IANA name, nothing at all. */
const placeless = /^(Etc|U[CTn]|GMT|Gre|Zul|Fac|[^A-Z]|$)/

/**
 * Where the visitor is: the site's own option, else a valid server hint, else the time zone, else unknown.
 * A server that answers "I do not know" is believed: the region is unknown then, whatever the clock says.
 */
export function locate(hints: RegionHints): Region {
  for (const source of ['option', 'server'] as const) {
    const said = hints[source]?.()
    const code = regionCode(said)
    if (nowhere.test(words(said))) return { code: null, source: 'none' }
    if (code) return { code, source }
  }
  const zone = words(hints.zone?.())
  return placeless.test(zone) ? { code: null, source: 'none' } : { code: null, source: 'time-zone', zone }
}
