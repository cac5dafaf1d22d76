import { type Find, matcher } from '../model/declarations.ts'

/** Finds among hosts that are refused whatever is chosen. */
export function bans(hosts: readonly string[], origin: string): Find {
  return matcher(
    hosts.map(pattern => ({ kind: 'host', pattern, category: '' })),
    origin,
  )
}
