import { isPrerendering, whenActivated, whenIdle, whenPainted } from './browser/activation.ts'
import { takeNatives } from './browser/natives.ts'
import { once } from './browser/once.ts'
import { watchTabs } from './browser/tabs.ts'
import { globalPrivacyControl, isForeignFrame, serverRegion, timeZone } from './browser/visitor.ts'
import { warn } from './browser/warn.ts'
import { readKey, writeKey } from './browser/web-storage.ts'
import type { Desk, Note } from './decision/receipts.ts'
import { announce } from './follow/announce.ts'
import { asker } from './follow/ask.ts'
import { clearing } from './follow/clear.ts'
import { watchControls } from './follow/controls.ts'
import { keepRecord } from './follow/persist.ts'
import { markedGates } from './gates/marked.ts'
import { shelfGates } from './gates/shelves.ts'
import { answer } from './model/answer.ts'
import type { Act } from './model/choices.ts'
import type { Consent, Stop, WidgetContext } from './model/contract.ts'
import { matcher } from './model/declarations.ts'
import { deriveState } from './model/derive-state.ts'
import { ConsentError } from './model/error.ts'
import { explain } from './model/explain.ts'
import type { ConsentOptions, ResolvedOptions, Signal } from './model/options.ts'
import { policyAt } from './model/policy.ts'
import { createStore } from './store.ts'

/** What is needed only once someone has chosen: receipts, history, download. */
const decision = () => import('./decision/index.ts')

/** Where a change came from: an answer given here, `reset()`, or another tab's answer found when looking again. */
type Origin = Act | 'reset' | 'elsewhere'

/** The wiring, in the order of the data. The one place that sees everything. */
export function startConsent(
  options: ResolvedOptions,
  { loadWidget, guard }: ConsentOptions,
  known: ReadonlySet<string>,
): Consent {
  const { categories, cookie } = options
  const names = categories.map(category => category.name)
  const dueKey = `${cookie.name}_due`
  const ownNames = ['', '_history', '_swept', '_probe', '_news', '_due', '_receipts'].map(
    end => cookie.name + end,
  )
  const natives = takeNatives()

  // Who is here, and what holds for them.
  const keeper = keepRecord(cookie)
  const isForeign = isForeignFrame()
  const hints = { option: once(options.region), server: once(serverRegion), zone: once(timeZone) }
  const look = () => {
    const now = Date.now()
    const { record, isNewer } = keeper.read(now)
    return { hints, record, now, gpc: globalPrivacyControl(), isClosed: isForeign || isNewer }
  }
  const context: WidgetContext = {
    ...options,
    policy: policyAt(options.policy, Date.now()),
    get consent() {
      return consent
    },
    note(text) {
      const key = `${cookie.name}_news`
      if (text) writeKey(key, text)
      return readKey(key)
    },
    answer: (act, choices) => give(act, choices, true),
  }
  const widget = asker(loadWidget, context)

  const wasPrerendered = isPrerendering()
  const first = look()
  // Someone new is asked in every regime: the widget is on its way before the time zone is looked up, which takes longer.
  if (loadWidget && !first.record && !first.isClosed && !wasPrerendered) widget.prepare()
  const store = createStore(deriveState(options, first))
  const allows = (name: string) => store.get().choices[name] === true

  // What could keep or send something passes a gate, or the guard, that asks the store.
  const claims = categories.flatMap(category => category.claims)
  const claimOf = matcher(claims, location.origin)
  const watch = guard?.({
    ...options,
    ownNames,
    claimOf,
    state: store.get,
    onBlocked: detail => announce('clientlink:blocked', detail),
  })
  const shelves = shelfGates(claimOf, allows, (kind, name, category) => {
    warn(`"${name}" is declared nowhere as a ${kind} of "${category}": it stays in memory.`)
    announce('clientlink:blocked', { kind, name, category, why: 'undeclared' })
  })
  const vendors = new Set<Signal>()
  let marked: ReturnType<typeof markedGates> | undefined
  const cleared = clearing(
    (drawer, name) => {
      const claim = claimOf(drawer, name)
      // Our own keys tell what was refused: no pattern may reach them.
      return claim !== undefined && !allows(claim.category) && !ownNames.includes(name)
    },
    () => import('./decision/sweep.ts'),
    natives,
  )
  const clear = () => {
    const { record } = look()
    // This origin is clear as of that decision; another site of ours may take the next one.
    cleared.run(() => record && keeper.swept(record.at))
  }

  /** An answer that is kept already, and settles when the browser has painted. */
  let waiting: (() => void) | undefined
  const settleWaiting = () => {
    const go = waiting
    waiting = undefined
    go?.()
  }

  /** Lets what is stored hold: what is lost shuts before vendors hear of it, what is gained opens after. */
  const settle = (origin: Origin) => {
    settleWaiting()
    const before = store.get()
    const state = deriveState(options, look())
    const isSame = JSON.stringify(state) === JSON.stringify(before)
    const isOurs = origin !== 'elsewhere'
    if (isSame && !isOurs) return
    if (!isSame) store.set(state)

    const changed = categories.filter(({ name }) => before.choices[name] !== state.choices[name])
    const isLost = ({ name }: { readonly name: string }) => !allows(name)
    for (const { name } of changed.filter(isLost)) shelves.shut(name)
    watch?.update(false)
    marked?.update(false)
    // Before activation nothing is sent and nothing shown; vendors then hear of the state that holds.
    if (marked) for (const vendor of vendors) store.run(vendor, before)
    if (changed.some(isLost) || (isOurs && origin !== 'seen' && categories.some(isLost))) clear()
    watch?.update(true)
    // What was recorded during a no is not written down by a later yes, but for the visitor's own settings.
    for (const { name, default: wish } of changed)
      if (allows(name)) shelves.open(name, before.basis[name] !== 'default' && wish !== 'on')
    marked?.update(true)

    if (isOurs) tabs.tell()
    // A listener may have answered again: what it changed has been told already, and nobody hears of the past.
    if (!isSame && store.get() === state) store.tell(before)
    if (!isSame && store.get() === state) announce('clientlink:change', { state, before })
    if (marked) widget.follow(isOurs)
  }
  const check = () => {
    // Two tabs that answered at once may each see the other's cookie: the stricter answer is written again.
    if (!isForeign && keeper.insist(Date.now())) tabs.tell()
    settle('elsewhere')
  }
  const tabs = watchTabs(cookie.name, check)

  const deliver = (note?: Note) => {
    decision()
      .then(({ deliver }) => deliver(desk, note))
      .catch(() => {})
  }
  const desk: Desk = {
    options,
    keeper,
    natives,
    look,
    store,
    check() {
      if (isOver) return
      // Another tab may know better than the cookie that came back.
      tabs.tell()
      check()
    },
  }

  const open = async (view: 'banner' | 'preferences', opener?: Element) => {
    // What settles later would close it again.
    settleWaiting()
    return widget.open(view, opener)
  }

  const give = (act: Act, wanted: Readonly<Record<string, boolean | undefined>> = {}, isByWidget = false) => {
    settleWaiting()
    const situation = look()
    const { record, now, isClosed } = situation
    if (isClosed) return
    // What holds by now, for another site of ours may have taken an answer that no message told us of.
    const held = deriveState(options, situation)
    const next = answer(act, wanted, options, held, record, now)
    keeper.keep(next)
    const state = deriveState(options, look())
    const note: Note = {
      record: next,
      before: record,
      // Once there is a record nobody asks who told it.
      region: held.region,
      state,
      shown: isByWidget && widget.shown(),
    }
    // What is lost shuts at once; where nothing is, the visitor sees first that they were heard.
    if (isByWidget && names.every(name => state.choices[name])) {
      waiting = () => settle(act)
      whenPainted(settleWaiting)
    } else settle(act)
    if (act !== 'seen')
      // Not in the visitor's click, and before they can leave.
      setTimeout(() => {
        writeKey(dueKey, JSON.stringify(note))
        deliver(note)
      })
  }

  const sure = (name: string) => {
    if (!known.has(name)) {
      const all = [...known].join(', ')
      throw new ConsentError('unknown-category', name, `No category is called "${name}", but ${all} are.`)
    }
    if (!names.includes(name)) warn(`The SDK was started without "${name}": it is refused.`)
    return name
  }

  const consent: Consent = {
    get state() {
      return store.get()
    },
    get cleared() {
      return cleared.report
    },
    allows: name => allows(sure(name)),
    choose(choices) {
      Object.keys(choices).forEach(sure)
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
    when: name => store.until(() => allows(sure(name))),
    storage: (category, area = 'local') => shelves.storage(sure(category), area),
    cookies: category => shelves.cookies(sure(category)),
    open: async (view = 'preferences') => open(view),
    close: () => widget.close(!waiting),
    history: async () => (await decision()).history(cookie.name),
    download: async format => (await decision()).download(cookie.name, format, store.get()),
    explain: what =>
      explain(what, {
        ownNames,
        claimOf,
        // Without the guard nobody stands at the door.
        isNever: url => watch?.isNever(url) ?? false,
        undeclared: watch ? options.undeclared : 'allow',
        state: store.get(),
        base: document.baseURI,
      }),
    signal(vendor) {
      vendors.add(vendor)
      if (marked) store.run(vendor, undefined)
      return () => void vendors.delete(vendor)
    },
    destroy() {
      isOver = true
      waiting = undefined
      for (const stop of stops) stop()
    },
  }

  let isOver = false
  const stops: Stop[] = [tabs.stop, widget.stop, () => watch?.stop()]
  // Nothing is shown, revived or sent while the page is only being prepared.
  whenActivated(() => {
    if (isOver) return
    if (wasPrerendered) settle('elsewhere')
    if (window.top === window) widget.follow(false)
    for (const vendor of vendors) store.run(vendor, undefined)
    marked = markedGates({
      allows: name => {
        if (!names.includes(name)) warn(`data-consent="${name}" names no category: it stays shut.`)
        return allows(name)
      },
      standIn: widget.standIn,
      embed: widget.embed,
      never: options.never,
      onRefused: (name, category) =>
        announce('clientlink:blocked', { kind: 'host', name, category, why: 'never' }),
    })
    stops.push(
      marked.stop,
      watchControls(
        control => open('preferences', control),
        category => {
          // Whatever it was meant to refuse, a click on it refuses.
          if (names.includes(category)) give('save', { [category]: false })
          else give('reject-all')
        },
      ),
    )
    const { decidedAt } = store.get()
    whenIdle(() => {
      if (isOver) return
      const { record, now, isClosed } = look()
      if (isClosed || !record) return
      if (keeper.mend(now)) settle('elsewhere')
      // Another site of ours may have taken the refusal: what this origin keeps is cleared when it is next opened.
      const isFound = record.at * 1e3 === decidedAt
      const { choices } = record
      const isRefused = Object.values(choices).includes(false) && keeper.sweptAt() < record.at
      // A grant that a signal outranks leaves nothing behind either.
      const { basis } = store.get()
      const isOutranked = names.some(name => choices[name] && basis[name] === 'signal')
      if (isFound && (isRefused || isOutranked)) clear()
      // A decision that was noted and not dealt with, a receipt that waits, or a cookie that is to be renewed.
      const due = readKey(dueKey) ?? options.endpoint
      if (due && record.act !== 'seen' && !(+due > now)) deliver()
    })
  })
  queueMicrotask(() => announce('clientlink:ready', { consent, state: store.get() }))
  return consent
}
