import { warn } from './browser/warn.ts'
import { inertConsent } from './inert.ts'
import { shareInstance } from './instance.ts'
import type { Report } from './model/check.ts'
import type { DefaultCategory } from './model/choices.ts'
import type { Consent } from './model/contract.ts'
import { ConsentError } from './model/error.ts'
import type { ConsentOptions } from './model/options.ts'
import { resolveOptions } from './model/resolve-options.ts'
import { startConsent } from './start.ts'

const raise: Report = error => {
  throw error
}

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
    typeof document === 'undefined' ? undefined : shareInstance(() => startConsent(resolved, given))
  const consent = shared?.instance ?? inertConsent(resolved)

  /** This copy answers for the categories it was given; one that the shared instance lacks is refused there. */
  const known = (name: string) => {
    if (!names.includes(name))
      throw new ConsentError(
        'unknown-category',
        name,
        `No category is called "${name}". The categories are ${names.join(', ')}.`,
      )
    if (!(name in consent.state.choices))
      warn(`The SDK that was started first knows no "${name}": it is refused.`)
    return name
  }
  const handle: Partial<Consent> = {
    allows: name => consent.allows(known(name)),
    when: name => consent.when(known(name)),
    storage: (name, area) => consent.storage(known(name), area),
    cookies: name => consent.cookies(known(name)),
    choose: choices => {
      Object.keys(choices).forEach(known)
      consent.choose(choices)
    },
    destroy: () => shared?.release(),
  }
  return Object.assign(Object.create(consent), handle)
}
