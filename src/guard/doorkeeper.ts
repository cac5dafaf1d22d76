import type { GuardedSite } from '../model/contract.ts'
import { type Claim, type Kind, matcher } from '../model/declarations.ts'
import { hostIndex } from '../model/hosts.ts'
import { never } from '../model/never.ts'
import { isSameSite } from '../model/same-site.ts'
import type { ConsentState } from '../model/state.ts'
import type { Doorkeeper, Ruling, Scope } from './door.ts'
import { holding } from './held.ts'
import { reporter } from './report.ts'
import { type Shadow, shadows } from './shadow.ts'
import type { ShadowCookie } from './shadow-cookies.ts'
import { workerRules } from './worker-rules.ts'

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

/** Most names and hosts that are remembered at once, each with its ruling. */
const most = 5000

/** The host of an address that is written in full. */
const plainHost = /^https?:\/\/([\w.-]+)(?=[/?#]|$)/

/** What a page means by an address; `undefined` for what is none, or leads nowhere over the network. */
function addressOf(given: string): URL | undefined {
  try {
    const url = new URL(given, plainHost.test(given) ? undefined : document.baseURI)
    return /^(http|ws)s?:$/.test(url.protocol) ? url : undefined
  } catch {
    return
  }
}

/** What no category declares, where that is to be held back. */
const wild = ''

/** Rules on every name and address that a door asks about, and keeps what is held back. */
export function doorkeeper(site: GuardedSite): Keeping {
  const { categories, undeclared, ownNames, state } = site
  const report = reporter(site.onBlocked)
  const claims = categories.flatMap(category => category.claims)
  const claimOf = matcher(claims)
  const hosts = claims.filter(({ kind }) => kind === 'host')
  const declared = hostIndex(hosts, location.origin)
  const always = [...never, ...site.never]
  const refused = hostIndex(
    always.map(pattern => ({ pattern, category: '' })),
    location.origin,
  )

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

  /** The rulings on what was met since the last change, so that a repeated call costs one look. */
  const met = new Map<Kind, Map<string, Ruling>>()
  const recall = (kind: Kind, name: string, think: () => Ruling): Ruling => {
    let known = met.get(kind)
    if (!known || known.size > most) {
      known = new Map()
      met.set(kind, known)
    }
    let ruling = known.get(name)
    if (!ruling) {
      ruling = think()
      known.set(name, ruling)
    }
    return ruling
  }

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
    isNever: url => refused.find(url) !== undefined,
    update,
    name: (kind, name) =>
      recall(kind, name, () => (ownNames.includes(name) ? free : rule(kind, name, claimOf(kind, name)))),
    address(given) {
      const text = `${given}`
      const known = met.get('host')?.get(plainHost.exec(text)?.[1] ?? '')
      if (known) return known
      const url = addressOf(text)
      if (!url) return free
      const think = () => {
        if (refused.find(url)) {
          report('host', url.host, null, 'never')
          return banned
        }
        const claim = declared.find(url)
        if (!claim && isSameSite(url.hostname, location.hostname)) return free
        return rule('host', url.host, claim)
      }
      return refused.isPlain(url) && declared.isPlain(url) ? recall('host', url.host, think) : think()
    },
    onChange: (...follower) => void followers.push(follower),
    forWorkers: () => workerRules(claims, always, category => rulings.get(category) ?? free),
  }
}
