import type { PolicyOptions } from './options.ts'

/** The policy that holds at a time (ms): an announced change takes its place at 00:00 UTC of its effective date. */
export function policyAt(policy: PolicyOptions, now: number): PolicyOptions {
  if (!policy.next || Date.parse(policy.next.effective) > now) return policy
  const { next, ...present } = policy
  // An announcement left behind when the site moved on.
  if (next.effective <= (present.version ?? '')) return present
  return {
    ...present,
    ...(next.material && { version: next.effective }),
    ...(next.url && { url: next.url }),
    updated: next.effective,
  }
}
