import type { Act, Basis, Regime } from './choices.ts'
import type { RegionSource } from './region.ts'

/** One decision as it is sent to an endpoint as proof: what was answered, to which words, under which rule. */
export interface Receipt {
  /** The format of this receipt. */
  readonly version: 1
  /** Random, 22 characters; belongs to this decision alone, and is derived of nothing. */
  readonly id: string
  /** The receipt of this visitor's decision before, where this browser knows it. */
  readonly previous: string | null
  /** When it was decided by the visitor's clock, in whole seconds since 1970. */
  readonly at: number
  readonly act: Act
  /** What holds after it, every category by name. */
  readonly choices: Readonly<Record<string, boolean>>
  /** Why each of them holds. */
  readonly basis: Readonly<Record<string, Basis>>
  readonly regime: Regime
  /** Who said where the visitor is; where that is, is not told. */
  readonly source: RegionSource
  /** Whether Global Privacy Control was on. */
  readonly gpc: boolean
  /** The material policy version (ISO date) that was answered, or `''`. */
  readonly policy: string
  /** Version and build of the SDK, as in `1.4.0+0a1b2c3d4e5f`. */
  readonly sdk: string
  /**
   * The edition of the words that were shown and their language, as in `k3x9q1/de`; `k3x9q1+own/de` where the site has
   * words of its own; `''` where none were shown.
   */
  readonly text: string
  /**
   * Where it was answered: in a view of the widget, in a part of it that stands in the page (`page`: the settings, a
   * stand-in, the corner), or by the site's own call (`api`).
   */
  readonly by: 'banner' | 'notice' | 'status' | 'preferences' | 'page' | 'api'
  readonly layout: 'phone' | 'desktop'
}

/** A receipt as an endpoint keeps it. */
export interface KeptReceipt extends Receipt {
  /** When it came in by the server's clock, in milliseconds since 1970. */
  readonly receivedAt: number
}

type Test = (value: unknown) => boolean

const matches =
  (shape: RegExp): Test =>
  value =>
    typeof value === 'string' && shape.test(value)
const isBoolean: Test = value => typeof value === 'boolean'
const isBasis = matches(/^(default|signal|visitor)$/)

/** Whether a value maps at most 32 category names to what passes the test. */
const maps =
  (test: Test): Test =>
  value => {
    if (typeof value !== 'object' || !value || Array.isArray(value)) return false
    const entries = Object.entries(value)
    return (
      entries.length <= 32 && entries.every(([name, one]) => /^[a-z][\w-]{0,31}$/.test(name) && test(one))
    )
  }

const id = matches(/^[\w-]{22}$/)

/** What each field must be. */
const fields: Readonly<Record<keyof Receipt, Test>> = {
  version: value => value === 1,
  id,
  previous: value => value === null || id(value),
  at: value => Number.isInteger(value) && (value as number) > 0 && (value as number) < 36 ** 7,
  act: matches(/^(accept-all|reject-all|save|opt-out|close)$/),
  choices: maps(isBoolean),
  basis: maps(isBasis),
  regime: matches(/^opt-(in|out)$/),
  source: matches(/^(option|server|record|time-zone|none)$/),
  gpc: isBoolean,
  policy: matches(/^(\d{4}-\d\d-\d\d)?$/),
  sdk: matches(/^[\w.+-]{1,64}$/),
  text: matches(/^[\w+/-]{0,64}$/),
  by: matches(/^(banner|notice|status|preferences|page|api)$/),
  layout: matches(/^(phone|desktop)$/),
}

/**
 * The receipt that a parsed body holds, with every field nobody knows left out; or the name of the first field that is
 * not as it must be. Never throws.
 */
export function receiptOf(body: unknown): Receipt | keyof Receipt {
  const given: Readonly<Record<string, unknown>> = Object(body)
  const names = Object.keys(fields) as (keyof Receipt)[]
  const wrong = names.find(name => !Object.hasOwn(given, name) || !fields[name](given[name]))
  return wrong ?? (Object.fromEntries(names.map(name => [name, given[name]])) as unknown as Receipt)
}
