import { type ConsentRecord, decodeRecord, encodeRecord } from './record.ts'
import { review } from './review.ts'

/**
 * One record of two, for sites that sign people in: the device's (`mine`) and the account's (`theirs`), each as the cookie
 * has it. The newest decision wins for each category, of two at the same second the stricter; what only the older one
 * answers is carried over, but for a grant that has lapsed, or that means less where the newer was given: it would count
 * as given anew. The recipients and the policy that count are those the newer was told of. `undefined` where neither is a record. `now` is in milliseconds since 1970.
 */
export function mergeRecords(
  mine: string | null | undefined,
  theirs: string | null | undefined,
  now: number,
): string | undefined {
  const [a, b] = [decodeRecord(mine ?? ''), decodeRecord(theirs ?? '')]
  const merged = a && b ? merge(a, b, now) : (a ?? b)
  return merged && encodeRecord(merged)
}

function merge(a: ConsentRecord, b: ConsentRecord, now: number): ConsentRecord {
  // A notice that was merely seen answers nothing, and a decision that lies ahead is a wrong clock's.
  const rank = ({ act, at }: ConsentRecord) => (act === 'seen' ? 0 : at * 1e3 > now ? 1 : 2)
  const isNewer = rank(a) - rank(b) || a.at - b.at
  const [newer, older] = isNewer < 0 ? [b, a] : [a, b]
  const isTie = !isNewer
  const holds = stillHolds(older, newer, now)

  const choices: Record<string, boolean> = { ...newer.choices }
  for (const [name, granted] of Object.entries(older.choices)) {
    const said = choices[name]
    if (said === undefined) {
      if (!granted || holds[name]) choices[name] = granted
    } else if (isTie) choices[name] = said && granted
  }
  const isChanged = Object.keys(choices).some(name => choices[name] !== newer.choices[name])
  const isOther = isTie && Object.keys(choices).every(name => choices[name] === older.choices[name])
  const { act, rest } = isOther ? older : newer
  return {
    ...newer,
    choices,
    act: isChanged && !isOther ? 'save' : act,
    // What the newer grants say no more than they were told then.
    policy: isTie && older.policy < newer.policy ? older.policy : newer.policy,
    recipients: newer.recipients.filter(one => !isTie || older.recipients.includes(one)),
    rest,
  }
}

/** Which of the older answers count where the newer was given, and when. */
function stillHolds(older: ConsentRecord, newer: ConsentRecord, now: number) {
  const names = ['necessary', ...Object.keys(older.choices)]
  return review(older, {
    categories: names.map(name => ({ name, default: 'region' as const, recipients: [] })),
    policy: newer.policy,
    regime: newer.regime,
    gpc: newer.gpc,
    now,
  }).kept
}
