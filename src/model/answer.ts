import type { Act } from './choices.ts'
import type { ResolvedOptions } from './options.ts'
import { policyAt } from './policy.ts'
import { recipientHash } from './recipients.ts'
import type { ConsentRecord } from './record.ts'
import type { ConsentState } from './state.ts'

/**
 * The record after an answer. Categories this site does not know are carried over (and refused by *Reject all*),
 * the policy version is never lowered, the set of recipients only grows. `wanted` counts for `save` alone;
 * what it leaves out keeps its present value.
 */
export function answer(
  act: Act,
  wanted: Readonly<Record<string, boolean | undefined>>,
  { categories, policy }: ResolvedOptions,
  state: ConsentState,
  record: ConsentRecord | undefined,
  now: number,
): ConsentRecord {
  const choices: Record<string, boolean> = { ...record?.choices }
  if (act === 'reject-all') for (const name in choices) choices[name] = false
  for (const { name, default: wish } of categories.slice(1)) {
    const present = state.choices[name] === true
    if (act === 'save') choices[name] = wanted[name] ?? present
    else if (act === 'seen') state.about.includes(name) && choices[name] && delete choices[name]
    else choices[name] = act === 'accept-all' || (act !== 'reject-all' && wish !== 'region' && present)
  }
  // What was merely seen answers nothing: earlier answers that still hold stay as they were given.
  const stays = act === 'seen' && record && Object.keys(choices).length ? record : undefined
  const known = categories.flatMap(category =>
    category.recipients.map(recipient => recipientHash(recipient.name)),
  )
  const version = policyAt(policy, now).version ?? ''
  return {
    choices,
    regime: state.regime,
    act,
    at: Math.floor(now / 1e3),
    gpc: state.gpc,
    ...(stays && { act: stays.act, at: stays.at, regime: stays.regime, gpc: stays.gpc }),
    policy: record && record.policy > version ? record.policy : version,
    recipients: [...new Set([...(record?.recipients ?? []), ...known])],
    rest: record?.rest ?? [],
  }
}
