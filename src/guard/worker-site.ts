import { type Claim, matcher } from '../model/declarations.ts'
import { plain } from '../model/hosts.ts'
import { isSameSite } from '../model/same-site.ts'
import { addressOf } from './address.ts'
import { bans } from './bans.ts'
import type { Ruling } from './door.ts'

/** What a worker's own doors must know of the page. */
export interface WorkerSite {
  readonly claims: readonly Claim[]
  /** Hosts that are refused whatever is chosen. */
  readonly never: readonly string[]
  /** By category; what none declares is ruled by `''`, and passes without. */
  readonly rulings: Readonly<Record<string, Pick<Ruling, 'isOpen' | 'isRefused'>>>
  readonly origin: string
  readonly hostname: string
}

/** Whether something passes (0), waits (1) or is refused (2). */
export type Standing = 0 | 1 | 2

/** How a worker's own doors take addresses and databases. */
export function workerStanding({ claims, never, rulings, origin, hostname }: WorkerSite): {
  address(given: string): Standing
  database(name: string): Standing
} {
  const claimOf = matcher(claims, origin)
  const banOf = bans(never, origin)
  const stand = (claim: Claim | undefined): Standing => {
    const ruling = rulings[claim ? claim.category : '']
    return !ruling || ruling.isOpen ? 0 : ruling.isRefused ? 2 : 1
  }
  return {
    address(given) {
      const url = addressOf(given)
      if (!url) return 0
      if (banOf('host', plain(url))) return 2
      const claim = claimOf('host', plain(url))
      return !claim && isSameSite(url.hostname, hostname) ? 0 : stand(claim)
    },
    database: name => stand(claimOf('database', name)),
  }
}
