import { valuesIn } from '../model/cookie-header.ts'
import { type ConsentRecord, decodeRecord, isNewerFormat, newestRecord } from '../model/record.ts'

/** What a `Cookie` header says of a visitor's answers. */
export interface Found {
  /** The record that counts, as the page would choose it. */
  readonly record: ConsentRecord | undefined
  /** Word for word, as the browser sent it. */
  readonly text: string | undefined
  /** Whether a later SDK wrote one: it is not to be touched. */
  readonly isNewer: boolean
}

/** The record in a `Cookie` header, by the cookie's name. */
export function foundRecord(header: string, name: string, now: number): Found {
  const values = valuesIn(header, name)
  const records = values.map(decodeRecord)
  const found = records.filter(record => record !== undefined)
  const record = found.length > 1 ? newestRecord(found, now) : found[0]
  return { record, text: record && values[records.indexOf(record)], isNewer: values.some(isNewerFormat) }
}
