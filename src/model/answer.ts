import type { Act } from './choices.ts'
import type { ResolvedOptions } from './options.ts'
import { policyAt } from './policy.ts'
import { type ConsentRecord, withoutReceipt } from './record.ts'
import { review } from './review.ts'
import type { ConsentState } from './state.ts'

/**
 * The record after an answer. Earlier answers are carried over, those to categories this site does not know included
 * (*Reject all* refuses them too), but no grant that has lapsed: it would count as given now. The policy version is
 * never lowered, the set of recipients only grows. `wanted` counts for `save` alone; what it leaves out keeps its
 * present value.
 */
export function answer(
  act: Act,
  wanted: Readonly<Record<string, boolean | undefined>>,
  { categories, policy }: ResolvedOptions,
  state: ConsentState,
  record: ConsentRecord | undefined,
  now: number,
): ConsentRecord {
  const version = policyAt(policy, now).version ?? ''
  const { regime, gpc } = state
  const before = record?.choices ?? {}
  const { kept } = review(record, {
    categories: [
      ...categories,
      ...Object.keys(before).flatMap(name =>
        categories.some(category => category.name === name)
          ? []
          : { name, default: 'region' as const, hashes: [] },
      ),
    ],
    policy: version,
    regime,
    gpc,
    now,
  })
  const choices: Record<string, boolean> = {}
  for (const name in before)
    if (!before[name] || kept[name]) choices[name] = act !== 'reject-all' && before[name] === true
  for (const { name, default: wish } of categories.slice(1)) {
    if (act === 'save') choices[name] = wanted[name] ?? state.choices[name] === true
    else if (/-all/.test(act)) choices[name] = act === 'accept-all'
    else if (act !== 'seen' && wish === 'region') choices[name] = false
  }
  const known = categories.flatMap(({ hashes }) => hashes)
  // What was merely seen answers nothing: earlier answers that still hold stay as they were given.
  const stays = act === 'seen' && record && Object.keys(choices).length
  return {
    rest: record ? withoutReceipt(record) : [],
    ...(stays ? record : { act, at: Math.floor(now / 1e3), regime, gpc }),
    choices,
    policy: record && record.policy > version ? record.policy : version,
    recipients: [...new Set([...(record?.recipients ?? []), ...known])],
  }
}
