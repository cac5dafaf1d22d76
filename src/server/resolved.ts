import { raise } from '../model/check.ts'
import type { ConsentOptions, ResolvedOptions } from '../model/options.ts'
import { resolveOptions } from '../model/resolve-options.ts'

const known = new WeakMap<object, ResolvedOptions>()

/** The options, checked once for each object. Throws `ConsentError` for mistakes in them, as `createConsent` does. */
export function resolved<C extends string>(options: ConsentOptions<C>): ResolvedOptions {
  let found = known.get(options)
  if (!found) {
    found = resolveOptions(options as unknown as ConsentOptions, raise)
    known.set(options, found)
  }
  return found
}
