import type { Choices } from './choices.ts'

interface Chosen<C extends string> {
  readonly choices: Choices<C>
}

/** A signal that looks at choices alone, and so fits every consent that has these categories. */
export type VendorSignal<C extends string> = (state: Chosen<C>, before: Chosen<C> | undefined) => void
