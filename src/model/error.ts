/** What can be wrong with the options a site gives, or with a name it asks for. Each has a section in `docs/errors.md`. */
export type ConsentErrorCode =
  | 'unknown-category'
  | 'bad-category'
  | 'bad-region'
  | 'bad-rule'
  | 'bad-date'
  | 'bad-url'
  | 'bad-host'
  | 'bad-cookie'
  | 'bad-option'
  | 'no-name'
  | 'bad-pattern'
  | 'own-cookie'
  | 'equal-claims'
  | 'no-widget'

declare const __SENTENCES__: boolean

/**
 * A mistake of the site's developer: thrown at once by the npm import, printed by the script tag.
 * Never thrown for a visitor's circumstances (blocked storage, old cookies, no network).
 *
 * `code` is for programs, `value` is what was at fault, and the message says the way out. The script-tag build
 * carries no sentences: its message is the code, the value and where to read about it.
 */
export class ConsentError extends Error {
  override readonly name = 'ConsentError'
  readonly code: ConsentErrorCode
  readonly value: unknown

  constructor(code: ConsentErrorCode, value: unknown, wayOut: string) {
    super(__SENTENCES__ ? `${wayOut} (${code})` : `${code}: ${value} (see docs/errors.md)`)
    this.code = code
    this.value = value
  }
}
