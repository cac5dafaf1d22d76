/** @jsxRuntime classic */
/** @jsx h */
// biome-ignore lint/correctness/noUnusedImports: the elements below are made by it
import { type ComponentType, h, render } from 'preact'
import type { View, Widget, WidgetContext } from '../src/model/contract.ts'
import type { BannerWords, Does } from '../src/model/words.ts'
import { Card } from './Card.tsx'
import { createRoot } from './host.ts'
import type { Manners } from './manners.ts'
import { card } from './styles/card.ts'
import type { ViewProps } from './view.ts'
import type { GetWords } from './words.ts'

/** Puts the widget's host before the page's body: the first stop of the Tab key, and safe from whoever replaces the body. */
export function mount(context: WidgetContext, words: BannerWords, get: GetWords): Widget {
  const { consent } = context
  const root = createRoot(card, words, context)

  let wanted: View | null | undefined
  let draw = () => {}
  let learning: Promise<void> | undefined
  let learned: Manners | undefined
  const learn = () => {
    learning ??= import('./manners.ts').then(
      ({ manners }) => {
        learned = manners(root, context.placement, words)
      },
      () => {
        // A card without manners is better than none; the next one tries again.
        learning = undefined
      },
    )
    return learning
  }
  const answer: WidgetContext['answer'] = (...given) => {
    if (given[0] !== 'seen') learned?.say()
    context.answer(...given)
    consent.close()
  }
  const act = (does: Does) => {
    if (does === 'settings') consent.open('preferences').catch(() => {})
    // Closing the status answers nothing.
    else answer(does === 'ok' || wanted === 'status' ? 'seen' : does)
  }
  const stop = consent.subscribe(() => draw())

  return {
    async show(view, opener) {
      wanted = view
      const isPanel = view === 'preferences'
      const [inner, more] = await Promise.all([
        isPanel && loadPanel(),
        (isPanel || (view && consent.state.ask !== 'first-visit')) && get('panel'),
        // A placement other than the corner is told there.
        context.placement !== 'corner' && learn(),
        view || learned?.leave(),
      ])
      // While these were on their way, something else may have been asked for.
      if (wanted !== view) return
      // First, and again where a framework has taken all out of the page but its head.
      if (!root.host.isConnected) document.head.after(root.host)
      if (inner) inner.prepare(root)
      const Shown: ComponentType<ViewProps> = inner ? inner.Panel : Card
      draw = () =>
        render(
          // The key: nothing of a card that is leaving is used again.
          view && (
            <Shown
              {...context}
              {...{ words, get, more, view, opener, act, answer, key: view }}
              state={consent.state}
            />
          ),
          root,
        )
      draw()
      learn().then(() => learned?.meet())
      if (view === 'status') context.answer('seen')
    },
    destroy() {
      stop()
      wanted = undefined
      learned?.stop()
      render(null, root)
      root.host.remove()
    },
  }
}

/** Fetches the preferences. They share what is here. */
export const loadPanel = () => import('./panel.tsx')
