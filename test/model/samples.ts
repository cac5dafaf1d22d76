import type { DefaultCategory } from '../../src/model/choices.ts'
import type { ConsentError, ConsentErrorCode } from '../../src/model/error.ts'
import type { Category, ConsentOptions, ResolvedOptions } from '../../src/model/options.ts'
import type { ConsentRecord } from '../../src/model/record.ts'
import type { RegionHints } from '../../src/model/region.ts'
import { resolveOptions } from '../../src/model/resolve-options.ts'

/** The noon every test happens at, in milliseconds. */
export const now = Date.parse('2026-11-23T12:00:00Z')

/** The record's second that lies so many days before `now`. */
export const daysAgo = (days: number) => now / 1e3 - days * 86400

/** A site's options as `createConsent` would resolve them; a mistake in them fails the test. */
export function site<C extends string = never>(options: ConsentOptions<C | DefaultCategory> = {}) {
  return resolveOptions<C | DefaultCategory>(options, error => {
    throw error
  })
}

/** What a script tag makes of options: the mistakes it would print, and what is left. */
export function printed(options: unknown): { errors: ConsentError[]; resolved: ResolvedOptions } {
  const errors: ConsentError[] = []
  const resolved = resolveOptions(options as ConsentOptions, error => errors.push(error))
  return { errors, resolved }
}

/** The one mistake the npm import throws for these options. */
export function mistake(options: unknown): ConsentError {
  try {
    resolveOptions(options as ConsentOptions, error => {
      throw error
    })
  } catch (error) {
    return error as ConsentError
  }
  throw new Error(`Nothing was wrong with ${JSON.stringify(options)}.`)
}

/** The codes of all mistakes in the options. */
export const codes = (options: unknown): ConsentErrorCode[] => printed(options).errors.map(({ code }) => code)

/** The present categories of a site, by what it says of them. */
export const categoriesOf = (categories: ConsentOptions['categories']): readonly Category[] =>
  site({ ...(categories && { categories }) }).categories

/** An `accept-all` of a minute ago under opt-in, with whatever a test wants to differ. */
export function record(differs: Partial<ConsentRecord> = {}): ConsentRecord {
  return {
    choices: { functional: true, analytics: true },
    regime: 'opt-in',
    act: 'accept-all',
    at: now / 1e3 - 60,
    policy: '',
    recipients: [],
    gpc: false,
    rest: [],
    ...differs,
  }
}

/** Hints that say where the visitor is, as the server would. */
export const from = (region: string): RegionHints => ({ server: () => region })
