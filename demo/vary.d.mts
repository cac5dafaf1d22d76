/** What the query may ask to be different. */
export interface Asked {
  readonly policy?: string | null | undefined
  readonly recipient?: string | null | undefined
  /** JSON of options that take the place of those in choices.json. */
  readonly options?: string | null | undefined
}

export interface Varied {
  readonly policy: object
  readonly categories: { readonly analytics: { readonly recipients: readonly object[] } }
}

export function vary<T extends Varied>(choices: T, asked: Asked): T
