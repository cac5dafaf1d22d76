import type { Regime } from './choices.ts'
import { type Region, regionCode } from './region.ts'

/**
 * Rules of a site's own: `'strict'` turns on the shipped list of opt-in laws beyond Europe; an object says it by
 * ISO 3166 code. Two keys of it are words: `strict` (the shipped list) and `*` (everywhere else).
 */
export type Rules = 'strict' | Readonly<Record<string, Regime>>

/** The codes of `optInRules`, packed in pairs. */
const core =
  'ATBEBGHRCYCZDKEEFIFRDEGRHUIEITLVLTLUMTNLPLPTROSKSIESSEISLINOGBCHGFGPMQREYTMFAXICEABLPMNCPFWFTFSJJEGGIMGI'

/** The codes of `strictRules`, packed; the one subdivision is asked for by name. */
const strict = 'TRBRKRINTHVNIDCNSAAEKECOMXARCLNG'

/**
 * IANA time zones of the core, plus the rest of `Europe/*` and Abidjan, which some systems report for Reykjavik.
 * Nothing else matches: a test tries every name there is.
 */
const coreZone =
  /^(Eu|Ar|.ET|Ei|GB|Ic|Po)|^At.*\/(A|Can|J|M|R)|Ceu|osia|Fama|Caye|delo|rigo|tiniq|union|yot|Abid|quelo|Barth|Noum|Tahi|Wallis|Kerg|Gamb|rques/

/** Under the strict list a time zone counts as opt-out only where it names such a place for certain. */
const looseZone =
  /^(US|Aus|NZ|Jap)|ca\/(New_Y|Chi|Den|Los|Pho|Det|Boi|Anch|Indiana|Ken|Lou)|Hono|Auck|Tok|Singapore/

const listed = (list: string, code: string) => new RegExp(`^(..)*${code}`).test(list)

/** What holds in a region before the visitor answers. A subdivision's rule wins over its country's, a site's over ours. */
export function regimeFor({ code, zone }: Region, rules: Rules = {}): Regime {
  const own = rules === 'strict' ? { strict: 'opt-in' as const } : rules
  const isStrict = own.strict === 'opt-in'
  const elsewhere = own['*'] ?? 'opt-out'
  if (code) {
    const country = code.slice(0, 2)
    return (
      own[code] ??
      (isStrict && code === 'CA-QC' ? 'opt-in' : own[country]) ??
      (listed(core, country) || (isStrict && listed(strict, country)) ? 'opt-in' : elsewhere)
    )
  }
  return !zone || coreZone.test(zone) || (isStrict && !looseZone.test(zone)) ? 'opt-in' : elsewhere
}

/** The keys of site rules that are neither a region code nor one of the two words. */
export function badRules(rules: Rules): string[] {
  if (rules === 'strict') return []
  return Object.keys(rules).filter(key => !/^(strict|\*)$/.test(key) && regionCode(key) !== key)
}
