import { whenIdle } from '../browser/activation.ts'
import { warn } from '../browser/warn.ts'
import type { LoadWidget, Shown, Stop, View, Widget, WidgetContext, WidgetModule } from '../model/contract.ts'
import { ConsentError } from '../model/error.ts'
import type { ConsentState } from '../model/state.ts'

/** The visitor's side of the store: asks when there is a question, shows the panel on demand, offers the way back. */
export interface Asker {
  /** Fetches what a first layer needs, where one is certain to be shown. */
  prepare(): void
  /** Shows a view. Rejects with `no-widget` where the widget cannot be had; a later call tries again. */
  open(view: 'banner' | 'preferences', opener?: Element): Promise<void>
  /** Hides what is shown. Behind a panel a question that is still open comes back, where it `mayReturn`. */
  close(mayReturn: boolean): void
  /** Brings what is shown in line with the state, after `isAnswer` or a change from elsewhere. */
  follow(isAnswer: boolean): void
  shown(): Shown
  /** Puts the preferences into a place in the page. */
  embed(place: HTMLElement): Stop
  /** Puts a stand-in before a gated frame. */
  standIn(frame: HTMLElement, category: string, loadOnce: () => void): Stop
  stop: Stop
}

/** The first layer for a state: the question, the notice, or, where a signal has answered, the status. */
function firstLayer({ regime, gpc }: ConsentState): View {
  return regime === 'opt-in' ? 'banner' : gpc ? 'status' : 'notice'
}

/** Asks through the widget that `loadWidget` brings. It is fetched when first needed, and again if that failed. */
export function asker(loadWidget: LoadWidget | null | undefined, context: WidgetContext): Asker {
  let module: Promise<WidgetModule> | undefined
  let widget: Promise<Widget> | undefined
  let corner: Stop | undefined
  let news: Stop | undefined
  let view: View | null = null
  let isStopped = false
  const state = () => context.consent.state

  const load = async (isAsked?: boolean) => {
    if (!loadWidget)
      throw new ConsentError(
        'no-widget',
        loadWidget,
        'Pass loadWidget: () => import("@clientlink/consent/widget").',
      )
    module ??= loadWidget(isAsked).catch(error => {
      module = undefined
      throw error
    })
    return module
  }
  const show = async (next: View | null, opener?: Element) => {
    const before = view
    view = next
    if (!next && !widget) return
    let mounted: Widget | undefined
    try {
      widget ??= load().then(({ mount }) => mount(context))
      mounted = await widget
      // What was asked for last is what counts, however long the widget took to come.
      if (view === next && !isStopped) await mounted.show(next, opener)
    } catch (cause) {
      // What was shown before still is, where only a part could not be had.
      if (view === next) view = mounted ? before : null
      if (!mounted) widget = undefined
      throw cause instanceof ConsentError
        ? cause
        : new ConsentError('no-widget', cause, `The widget could not be loaded: ${cause}`)
    }
  }
  const quietly = (attempt: Promise<unknown>) => {
    attempt.catch(error => loadWidget === null || warn(`${error}`))
  }
  /** A small part of the widget; stopping it works before it has come, too. */
  const part = (make: (parts: WidgetModule) => Stop | Promise<Stop>, onFail?: Stop): Stop => {
    let isOver = false
    let stop: Stop = () => {}
    const come = load()
      .then(make)
      .then(end => {
        if (isOver) end()
        else stop = end
      })
    come.catch(() => onFail?.())
    quietly(come)
    return () => {
      isOver = true
      stop()
    }
  }

  return {
    prepare: () => quietly(load(true)),
    open: (next, opener) => show(next === 'banner' ? firstLayer(state()) : next, opener),
    close: mayReturn =>
      quietly(show(mayReturn && view === 'preferences' && state().ask ? firstLayer(state()) : null)),
    follow(isAnswer) {
      const { ask } = state()
      if (ask) {
        corner?.()
        corner = undefined
        news?.()
        news = undefined
        if (view !== 'preferences' && view !== firstLayer(state())) quietly(show(firstLayer(state())))
        return
      }
      if (view && view !== 'status' && (isAnswer || view !== 'preferences')) quietly(show(null))
      whenIdle(() => {
        if (isStopped || !loadWidget || state().ask) return
        if (context.policy.next && !view) news ??= part(parts => parts.news(context))
        if (context.reopen === 'none' || document.querySelector('[data-consent-open]')) return
        corner ??= part(
          parts => parts.reopen(context),
          () => {
            corner = undefined
          },
        )
      })
    },
    shown: () => [view, document.querySelector<HTMLElement>('clientlink-choices')?.lang],
    embed: place => part(parts => parts.embed(place, context)),
    standIn(frame, category, loadOnce) {
      const found = context.categories.find(({ name }) => name === category)
      return found ? part(parts => parts.placeholder(frame, found, context, loadOnce)) : () => {}
    },
    stop() {
      isStopped = true
      corner?.()
      news?.()
      if (widget) quietly(widget.then(mounted => mounted.destroy()))
    },
  }
}
