import type { GuardedSite } from '../model/contract.ts'
import type { Claim, Kind } from '../model/declarations.ts'
import { plain } from '../model/hosts.ts'
import { never } from '../model/never.ts'
import { isSameSite } from '../model/same-site.ts'
import type { ConsentState } from '../model/state.ts'
import { addressOf } from './address.ts'
import { bans } from './bans.ts'
import type { Doorkeeper, Ruling, Scope } from './door.ts'
import { holding } from './held.ts'
import { reporter } from './report.ts'
import { type Shadow, shadows } from './shadow.ts'
import type { ShadowCookie } from './shadow-cookies.ts'

/** The doorkeeper, and how it is told of a change. */
export interface Keeping extends Omit<Doorkeeper, 'enter'> {
  /** Shuts what was lost; opens what was gained too where it `mayOpen`. */
  update(mayOpen: boolean): void
  /** Whether an address is refused whatever is chosen. */
  isNever(url: URL): boolean
  /** The page is left, or the guard goes for good: what waits is not sent any more. */
  leave(isForGood: boolean): void
  back(): void
}

/** Most names that are remembered at once, each with its ruling. */
const most = 5000

/** What no category declares, where that is to be held back. */
const wild = ''

/** Rules on every name and address that a door asks about, and keeps what is held back. */
export function doorkeeper(site: GuardedSite): Keeping {
  const { categories, undeclared, ownNames, state, claimOf } = site
  const { origin, hostname } = location
  const report = reporter(site.onBlocked)
  const always = [...never, ...site.never]
  const banOf = bans(always, origin)

  const free: Ruling = { category: 'necessary', isOpen: true, isRefused: false, isOwn: true }
  const banned: Ruling = { category: 'never', isOpen: false, isRefused: true, isOwn: false }
  const rulings = new Map<string, Ruling & { isTainted: boolean }>()
  const rows: { name: string; default?: string }[] = [...categories]
  if (undeclared === 'block') rows.push({ name: wild })
  for (const { name, default: wish } of rows)
    rulings.set(name, {
      category: name,
      isOpen: false,
      isRefused: false,
      isOwn: wish === 'on' || name === 'functional',
      isTainted: false,
    })

  const held = holding(({ category }) => report('host', '*', category, 'full'))
  const shadow = shadows(name => report('storage', name, null, 'full'))
  const drawers = { cookies: shadow<ShadowCookie>(), local: shadow<string>(), session: shadow<string>() }
  const kinds: [Kind, Shadow<unknown>][] = [
    ['cookie', drawers.cookies],
    ['storage', drawers.local],
    ['storage', drawers.session],
  ]
  let followers: (readonly [scope: Scope, then: () => void])[] = []

  const rule = (kind: Kind, name: string, claim: Pick<Claim, 'category'> | undefined): Ruling => {
    if (!claim && undeclared !== 'allow') report(kind, name, null, 'undeclared')
    const ruling = rulings.get(claim ? claim.category : wild) ?? free
    if (claim && !ruling.isOpen) report(kind, name, ruling.category, 'shut')
    return ruling
  }

  const granted = ({ choices }: ConsentState, category: string) =>
    category ? choices[category] === true : Object.values(choices).every(Boolean)
  /** Whether an answer was given while this page was open: before that, whoever said no elsewhere may still say yes. */
  let isAnswered = false
  let isUnderWay = false

  /** The rulings on names that were met since the last change, so that a repeated call costs one look. */
  const met = new Map<string, Ruling>()

  const update = (mayOpen: boolean) => {
    const now = state()
    met.clear()
    isAnswered = isUnderWay && now.decidedAt !== null
    for (const ruling of rulings.values()) {
      const { category, isOpen } = ruling
      const isMine = (kind: Kind) => (name: string) => rule(kind, name, claimOf(kind, name)) === ruling
      if (!granted(now, category)) {
        const isNew = isAnswered && !ruling.isRefused
        ruling.isOpen = false
        ruling.isRefused = isAnswered
        ruling.isTainted ||= isAnswered
        if (isNew) held.refuse(ruling)
        if (isOpen && ruling.isOwn) for (const [kind, drawer] of kinds) drawer.save(isMine(kind))
      } else if (mayOpen && !isOpen) {
        // What was recorded during a no is not written down by a later yes, but for the visitor's own settings.
        const isKept = !ruling.isTainted || ruling.isOwn
        ruling.isOpen = true
        ruling.isRefused = ruling.isTainted = false
        for (const [kind, drawer] of kinds) drawer.settle(isMine(kind), isKept)
        held.release(ruling, site.held === 'send')
      }
    }
    followers = followers.filter(([scope]) => !scope.closed)
    for (const [, follow] of followers) follow()
  }
  update(true)
  isUnderWay = true

  return {
    ...drawers,
    hold: held.hold,
    isQuiet: () => [...rulings.values()].every(({ isOpen }) => isOpen),
    leave: held.leave,
    back: held.back,
    isNever: url => banOf('host', plain(url)) !== undefined,
    update,
    name(kind, name) {
      const key = `${kind} ${name}`
      if (met.size > most) met.clear()
      const ruling = met.get(key) ?? (ownNames.includes(name) ? free : rule(kind, name, claimOf(kind, name)))
      met.set(key, ruling)
      return ruling
    },
    address(given) {
      const url = addressOf(`${given}`, document.baseURI)
      if (!url) return free
      if (banOf('host', plain(url))) {
        report('host', url.host, null, 'never')
        return banned
      }
      const claim = claimOf('host', plain(url))
      return !claim && isSameSite(url.hostname, hostname) ? free : rule('host', url.host, claim)
    },
    onChange: (...follower) => void followers.push(follower),
    forWorkers: () => ({
      claims: categories.flatMap(category => category.claims),
      never: always,
      rulings: Object.fromEntries(rulings),
      origin,
      hostname,
    }),
  }
}
