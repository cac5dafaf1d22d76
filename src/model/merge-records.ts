import type { Act } from './choices.ts'
import { type ConsentRecord, decodeRecord, encodeRecord, isNewerFormat } from './record.ts'
import { review } from './review.ts'

/**
 * One record of two, for sites that sign people in: the device's (`mine`) and the account's (`theirs`), each as the cookie
 * has it. The newest decision wins for each category, of two at the same second the stricter; what only the older one
 * answers is carried over, but for a grant that has lapsed, or that means less where the newer was given: it would count
 * as given anew. A refusal by a clock that is ahead holds. The recipients and the policy that count are those the newer was told of. What a later SDK wrote is
 * given back as it is, `undefined` where neither is a record. `now` is in milliseconds since 1970.
 */
export function mergeRecords(
  mine: string | null | undefined,
  theirs: string | null | undefined,
  now: number,
): string | undefined {
  // What a later SDK wrote is not ours to read, nor to overwrite.
  const later = [theirs, mine].find(text => isNewerFormat(text ?? ''))
  if (later) return later
  const [a, b] = [decodeRecord(mine ?? ''), decodeRecord(theirs ?? '')]
  const merged = a && b ? merge(a, b, now) : (a ?? b)
  return merged && encodeRecord(merged)
}

function merge(a: ConsentRecord, b: ConsentRecord, now: number): ConsentRecord {
  const byAge = rank(b, now) - rank(a, now) || b.at - a.at
  const isTie = !byAge
  const [newer, older] = (byAge || (weight(a) < weight(b) ? -1 : 1)) < 0 ? [a, b] : [b, a]
  const holds = stillHolds(older, newer, now)
  // On its own site *Reject all* refuses what other sites have, too.
  const isRejection = newer.act === 'reject-all'
  // A clock that is ahead grants nothing by that, and takes no refusal away.
  const isAhead = older.at * 1e3 > now

  const choices: Record<string, boolean> = { ...newer.choices }
  for (const [name, granted] of Object.entries(older.choices)) {
    const said = choices[name] ?? (isRejection ? false : undefined)
    if (said !== undefined) choices[name] = said && (granted || !(isTie || isAhead))
    else if (!granted || holds[name]) choices[name] = granted
  }
  const isChanged = Object.keys(choices).some(name => choices[name] !== newer.choices[name])
  return {
    ...newer,
    choices,
    // A refusal of everything stays one: it stands for categories that come later. A grant of everything does not.
    act: isChanged && newer.act === 'accept-all' ? 'save' : newer.act,
    gpc: newer.gpc && (!isTie || older.gpc),
    // What the newer grants say no more than they were told then.
    policy: isTie && older.policy < newer.policy ? older.policy : newer.policy,
    recipients: newer.recipients.filter(one => !isTie || older.recipients.includes(one)),
  }
}

/** A notice that was merely seen answers nothing, and a decision that lies ahead is a wrong clock's. */
const rank = ({ act, at }: ConsentRecord, now: number) => (act === 'seen' ? 0 : at * 1e3 > now ? 1 : 2)

const byStrictness: readonly Act[] = ['reject-all', 'opt-out', 'close', 'save', 'accept-all', 'seen']

/** The order of two at the same second, whichever comes first: what grants less beyond its own choices. */
const weight = (record: ConsentRecord) =>
  `${byStrictness.indexOf(record.act)}${record.regime === 'opt-in'}${encodeRecord(record)}`

/** Which of the older answers count where the newer was given, and when. */
function stillHolds(older: ConsentRecord, newer: ConsentRecord, now: number) {
  const names = ['necessary', ...Object.keys(older.choices)]
  return review(older, {
    categories: names.map(name => ({ name, default: 'region' as const, hashes: [] })),
    policy: newer.policy,
    regime: newer.regime,
    gpc: newer.gpc,
    now,
  }).kept
}
