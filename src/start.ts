import { isPrerendering, whenActivated, whenIdle } from './browser/activation.ts'
import { watchElements } from './browser/elements.ts'
import { erase, type IsMarked } from './browser/erase.ts'
import { once } from './browser/once.ts'
import { watchTabs } from './browser/tabs.ts'
import { globalPrivacyControl, isForeignFrame, serverRegion, timeZone } from './browser/visitor.ts'
import { warn } from './browser/warn.ts'
import { announce } from './follow/announce.ts'
import { asker } from './follow/ask.ts'
import { watchControls } from './follow/controls.ts'
import { keepRecord } from './follow/persist.ts'
import type { ElementGates } from './gates/elements.ts'
import { shelfGates } from './gates/shelves.ts'
import { answer } from './model/answer.ts'
import type { Act } from './model/choices.ts'
import type { ClearedReport, Consent, Stop, WidgetContext } from './model/contract.ts'
import { matcher } from './model/declarations.ts'
import { deriveState } from './model/derive-state.ts'
import { ConsentError } from './model/error.ts'
import type { ConsentOptions, ResolvedOptions, Signal } from './model/options.ts'
import { policyAt } from './model/policy.ts'
import { createStore } from './store.ts'

/** What is needed only once someone has chosen: history and download. */
const decision = () => import('./decision/index.ts')

/** Where a change came from: an answer given here, `reset()`, or another tab's answer found when looking again. */
type Origin = Act | 'reset' | 'elsewhere'

/** The wiring, in the order of the data. The one place that sees everything. */
export function startConsent(
  options: ResolvedOptions,
  { loadWidget, signals = [] }: ConsentOptions,
  known: ReadonlySet<string>,
): Consent {
  const { categories, cookie } = options
  const names = categories.map(category => category.name)

  // Who is here, and what holds for them.
  const keeper = keepRecord(cookie)
  const isForeign = isForeignFrame()
  const hints = { option: once(options.region), server: once(serverRegion), zone: once(timeZone) }
  const look = () => {
    const now = Date.now()
    const { record, isNewer } = keeper.read(now)
    return { hints, record, now, gpc: globalPrivacyControl(), isClosed: isForeign || isNewer }
  }
  const store = createStore(deriveState(options, look()))
  const allows = (name: string) => store.get().choices[name] === true

  // What could keep or send something passes a gate that asks the store.
  const claims = categories.flatMap(category => category.claims)
  const claimOf = matcher(claims)
  const shelves = shelfGates(claimOf, allows)
  let elements: ElementGates | undefined
  const marked = async () => {
    const { elementGates } = await import('./gates/elements.ts')
    elements ??= elementGates(allows, widget.standIn)
    return elements
  }
  const vendors = new Set<Signal>(signals)

  let cleared: Promise<ClearedReport> = Promise.resolve({ cleared: [], survived: [] })
  /** Clears what belongs to refused categories: names at once, the rest and what comes back in the following seconds. */
  const clear = () => {
    if (!claims.some(claim => !allows(claim.category))) return
    const isMarked: IsMarked = (drawer, name) => {
      const claim = claimOf(drawer, name)
      return claim !== undefined && !allows(claim.category)
    }
    const gone = erase(isMarked)
    const { record } = look()
    cleared = decision().then(
      ({ sweep }) => sweep(isMarked, gone),
      () => ({ cleared: gone, survived: [] }),
    )
    void cleared.then(report => {
      // This origin is clear as of that decision; another site of ours may take the next one.
      if (record) keeper.swept(record.at)
      announce('clientlink:cleared', report)
    })
  }

  const context: WidgetContext = {
    get consent() {
      return consent
    },
    categories,
    policy: policyAt(options.policy, Date.now()),
    locale: options.locale,
    theme: options.theme,
    answer: (act, choices) => give(act, choices),
  }
  const widget = asker(loadWidget, context)

  /** Lets what is stored hold: what is lost shuts before vendors hear of it, what is gained opens after. */
  const settle = (origin: Origin) => {
    const before = store.get()
    const state = deriveState(options, look())
    const isSame = JSON.stringify(state) === JSON.stringify(before)
    if (isSame && origin === 'elsewhere') return
    if (!isSame) store.set(state)

    const changed = names.filter(name => before.choices[name] !== state.choices[name])
    const lost = changed.filter(name => !allows(name))
    lost.forEach(shelves.shut)
    elements?.update(false)
    for (const vendor of vendors) store.run(vendor, before)
    if (lost.length || names.some(name => !allows(name) && state.basis[name] === 'visitor')) clear()
    // What was recorded during a no is not written down by a later yes, but for the visitor's own settings.
    for (const { name, default: wish } of categories)
      if (changed.includes(name) && allows(name))
        shelves.open(name, before.basis[name] !== 'default' && wish !== 'on')
    elements?.update(true)

    if (origin !== 'elsewhere') tabs.tell()
    if (!isSame) {
      store.tell(before)
      announce('clientlink:change', { state, before })
    }
    widget.follow(origin !== 'elsewhere')
  }
  const tabs = watchTabs(cookie.name, () => settle('elsewhere'))

  const give = (act: Act, wanted: Readonly<Record<string, boolean | undefined>> = {}) => {
    const { record, now, isClosed } = look()
    if (isClosed) return
    const next = answer(act, wanted, options, store.get(), record, now)
    keeper.keep(next)
    settle(act)
    if (act !== 'seen')
      whenIdle(() =>
        decision().then(
          ({ remember }) => remember(cookie.name, next),
          () => {},
        ),
      )
  }

  const check = (name: string) => {
    if (!known.has(name))
      throw new ConsentError(
        'unknown-category',
        name,
        `No category is called "${name}", but ${[...known].join(', ')} are.`,
      )
    if (!names.includes(name)) warn(`The SDK was started without "${name}": it is refused.`)
    return name
  }

  const consent: Consent = {
    get state() {
      return store.get()
    },
    get cleared() {
      return cleared
    },
    allows: name => allows(check(name)),
    choose(choices) {
      Object.keys(choices).forEach(check)
      give('save', choices)
    },
    acceptAll: () => give('accept-all'),
    rejectAll: () => give('reject-all'),
    reset() {
      if (look().isClosed) return
      keeper.forget()
      settle('reset')
    },
    subscribe: listener => store.subscribe(listener),
    when: name =>
      new Promise(then => {
        if (allows(check(name))) return then()
        const stop = store.subscribe(() => {
          if (!allows(name)) return
          stop()
          then()
        })
      }),
    storage: (category, area = 'local') => shelves.storage(check(category), area),
    cookies: category => shelves.cookies(check(category)),
    open: async (view = 'preferences') => widget.open(view),
    close: () => widget.close(),
    history: async () => (await decision()).history(cookie.name),
    download: async format => (await decision()).download(cookie.name, format, store.get()),
    signal(vendor) {
      vendors.add(vendor)
      if (isActive) store.run(vendor, undefined)
      return () => vendors.delete(vendor)
    },
    destroy() {
      for (const stop of stops) stop()
    },
  }

  // Nothing is shown, revived or sent while the page is only being prepared.
  let isActive = false
  let isOver = false
  const stops: Stop[] = [
    tabs.stop,
    widget.stop,
    () => {
      isOver = true
    },
  ]
  const wasPrerendered = isPrerendering()
  whenActivated(() => {
    if (isOver) return
    isActive = true
    if (wasPrerendered) settle('elsewhere')
    if (!isForeign) widget.follow(false)
    for (const vendor of vendors) store.run(vendor, undefined)
    stops.push(
      watchElements('[data-consent]:not(script:not([type="text/plain"]))', element =>
        marked().then(
          gates => gates.meet(element),
          () => warn('Marked elements stay inert: their gate could not be loaded.'),
        ),
      ),
      () => elements?.stop(),
      watchControls(
        control => widget.open('preferences', control),
        category => (category ? give('save', { [category]: false }) : give('reject-all')),
      ),
    )
    whenIdle(() => {
      const { record, now, isClosed } = look()
      if (isOver || isClosed || !record) return
      keeper.mend(now)
      // Another site of ours may have taken the refusal: what this origin keeps is cleared when it is next opened.
      if (Object.values(record.choices).includes(false) && keeper.sweptAt() < record.at) clear()
    })
  })
  queueMicrotask(() => announce('clientlink:ready', { consent, state: store.get() }))
  return consent
}
