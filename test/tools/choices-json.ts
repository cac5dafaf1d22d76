import type { ChoicesFile } from '../../src/model/options.ts'

// Not a type parameter any more, which the schema generator could not resolve.
/** What a company's `choices.json` may hold: every option that is data. */
export interface ChoicesJson extends ChoicesFile {
  /** Where this schema lies, so that editors help. */
  readonly $schema?: string
}
