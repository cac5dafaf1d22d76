import { inertConsent } from './inert.ts'
import { shareInstance } from './instance.ts'
import { type Report, raise } from './model/check.ts'
import type { DefaultCategory } from './model/choices.ts'
import type { Consent } from './model/contract.ts'
import type { ConsentOptions } from './model/options.ts'
import { resolveOptions } from './model/resolve-options.ts'
import { startConsent } from './start.ts'

/**
 * Decides at once what holds for this visitor, and keeps it so. A page has one instance, however often it is created.
 * Throws `ConsentError` for mistakes in the options, never for a visitor's circumstances. Without a DOM it is inert.
 */
export function createConsent<const C extends string = DefaultCategory>(
  options: ConsentOptions<C> = {},
  report: Report = raise,
): Consent<C | DefaultCategory> {
  // Inside, a category is any string: only the door knows the names by type.
  const given = options as unknown as ConsentOptions
  const resolved = resolveOptions(given, report)
  const names = resolved.categories.map(category => category.name)
  const shared =
    typeof document === 'undefined'
      ? undefined
      : shareInstance(names, known => startConsent(resolved, given, known))
  for (const signal of given.signals ?? []) shared?.signal(signal)
  return (shared ?? inertConsent(resolved)) as Consent<C | DefaultCategory>
}
