import type { Regime } from './choices.ts'
import { type Region, regionCode } from './region.ts'

/**
 * Rules of a site's own: `'strict'` turns on the shipped list of opt-in laws beyond Europe; an object says it by
 * ISO 3166 code. Two keys of it are words: `strict` (the shipped list) and `*` (everywhere else).
 */
export type Rules = 'strict' | Readonly<Record<string, Regime>>

/** The codes of `optInRules`, packed in pairs. */
const core =
  'ATBEBGHRCYCZDKEEFIFRDEGRHUIEITLVLTLUMTNLPLPTROSKSIESSEISLINOGBCHGFGPMQREYTMFAXICEABLPMNCPFWFTFSJJEGGIMGIUKELEU'

/** The codes of `strictRules`, packed; the one subdivision is asked for by name. */
const strict = 'TRBRKRINTHVNIDCNSAAEKECOMXARCLNG'

/**
 * IANA time zones of the core, plus the rest of `Europe/*` and Abidjan, which some systems report for Reykjavik.
 * Nothing else matches: a test tries every name there is.
 */
const coreZone =
  /^(Eu|Ar|.ET|Ei|GB|Ic|Po)|^At.*\/(A|Can|J|M|R)|Ceu|osia|Fama|Caye|delo|rigo|tiniq|union|yot|Abid|quelo|Barth|Noum|Tahi|Wallis|Kerg|Gamb|rques/

/** Where opt-in holds beyond the core, a time zone counts as opt-out only where it names such a place for certain. */
const looseZone =
  /^(US|Aus|NZ|Jap)|ca\/(New_Y|Chic|Den|Los|Pho|Det|Boi|Anch|Indiana|Ken|Lou)|Hono|Auck|Tok|Singapore/

const listed = (list: string, code: string) => {
  let at = list.indexOf(code)
  // Found across two codes it is none.
  while (at % 2 > 0) at = list.indexOf(code, at + 1)
  return at >= 0
}

/** Where those zones lie. */
const looseLand = /AU|JP|NZ|SG|US/

/** What holds in a region before the visitor answers. A subdivision's rule wins over its country's, a site's over ours. */
export function regimeFor({ code, zone }: Region, rules: Rules = {}): Regime {
  const own = rules === 'strict' ? { strict: 'opt-in' as const } : rules
  const isStrict = own.strict === 'opt-in'
  const elsewhere = own['*'] ?? 'opt-out'
  if (code) {
    const country = code.slice(0, 2)
    return (
      own[code] ??
      // A hint that says Canada alone may mean Québec.
      (isStrict && /^CA(-QC)?$/.test(code) ? 'opt-in' : own[country]) ??
      (listed(core, country) || (isStrict && listed(strict, country)) ? 'opt-in' : elsewhere)
    )
  }
  if (!zone || coreZone.test(zone)) return 'opt-in'
  // A zone does not tell its country: where opt-in holds beyond the core, the zone must lie elsewhere for certain.
  const asked = Object.keys(own)
    .filter(key => own[key] === 'opt-in')
    .join()
  return asked && (!looseZone.test(zone) || looseLand.test(asked)) ? 'opt-in' : elsewhere
}

/** The keys of site rules that are neither a region code nor one of the two words, or that name no regime. */
export function badRules(rules: Rules): string[] {
  if (typeof rules === 'string') return rules === 'strict' ? [] : [rules]
  return Object.keys(rules).filter(
    key =>
      !/^opt-(in|out)$/.test(rules[key] ?? '') || (!/^(strict|\*)$/.test(key) && regionCode(key) !== key),
  )
}
