import { mergeRecords as merge } from '../model/merge-records.ts'

/**
 * One record of two, each as the cookie has it: the device's (`mine`) and the account's (`theirs`). At login it follows
 * the person to the device; kept with the account, a refusal holds on every device. The newest decision wins for each
 * category, of two at the same second the stricter; a grant that has lapsed is not carried over, and *Reject all*
 * refuses what the older one granted. `undefined` where neither is a record. `now` is in milliseconds since 1970, the
 * present if left out.
 */
export function mergeRecords(
  mine: string | null | undefined,
  theirs: string | null | undefined,
  now: number = Date.now(),
): string | undefined {
  return merge(mine, theirs, now)
}
