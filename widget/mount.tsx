/** @jsxRuntime classic */
/** @jsx h */
// biome-ignore lint/correctness/noUnusedImports: the elements below are made by it
import { type ComponentType, h, render } from 'preact'
import type { View, Widget, WidgetContext } from '../src/model/contract.ts'
import { Card } from './Card.tsx'
import { createRoot } from './host.ts'
import type { BannerWords } from './i18n/types.ts'
import { card } from './styles/card.ts'
import type { Does, ViewProps } from './view.ts'

/** Puts the widget's host before the page's body: the first stop of the Tab key, and safe from whoever replaces the body. */
export function mount(context: WidgetContext, words: BannerWords): Widget {
  const { consent } = context
  const root = createRoot(card, words.lang, context)
  document.head.after(root.host)

  let wanted: View | null
  let draw = () => {}
  const act = (does: Does) => {
    if (does === 'settings') return void consent.open('preferences').catch(() => {})
    context.answer(does === 'ok' ? 'seen' : does)
    consent.close()
  }
  const stop = consent.subscribe(() => draw())

  return {
    async show(view, opener) {
      wanted = view
      const isPanel = view === 'preferences'
      const [inner, more] = await Promise.all([
        isPanel && import('./panel.tsx'),
        (isPanel || (view && consent.state.ask !== 'first-visit')) && words.panel(),
      ])
      // While these were on their way, something else may have been asked for.
      if (wanted !== view) return
      const Shown: ComponentType<ViewProps> = inner ? inner.Panel : Card
      draw = () =>
        render(
          view && <Shown {...context} {...{ words, more, view, opener, act }} state={consent.state} />,
          root,
        )
      draw()
      if (view === 'status') context.answer('seen')
    },
    destroy() {
      stop()
      root.host.remove()
    },
  }
}
