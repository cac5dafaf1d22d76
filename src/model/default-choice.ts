import type { Basis, Regime } from './choices.ts'
import type { Category } from './options.ts'

/** What holds for a category before an answer, and why. Global Privacy Control refuses what the region would decide. */
export function defaultChoice(
  category: Pick<Category, 'default'>,
  regime: Regime,
  gpc: boolean,
): [granted: boolean, basis: Basis] {
  if (category.default !== 'region') return [category.default === 'on', 'default']
  return gpc ? [false, 'signal'] : [regime === 'opt-out', 'default']
}
