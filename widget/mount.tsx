/** @jsxRuntime classic */
/** @jsx h */
// biome-ignore lint/correctness/noUnusedImports: the elements below are made by it
import { type ComponentType, h, render } from 'preact'
import type { View, Widget, WidgetContext } from '../src/model/contract.ts'
import { Card } from './Card.tsx'
import { createRoot } from './host.ts'
import type { BannerWords } from './i18n/types.ts'
import { card } from './styles/card.ts'
import type { ViewProps } from './view.ts'

/** Puts the widget's host before the page's body: the first stop of the Tab key, and safe from whoever replaces the body. */
export function mount(context: WidgetContext, words: BannerWords): Widget {
  const { consent } = context
  const root = createRoot(card, words.lang, context)
  document.documentElement.insertBefore(root.host, document.body)

  let wanted: View | null
  let draw = () => {}
  const close = () => consent.close()
  const download = () => void consent.download('json').catch(() => {})
  const act: ViewProps['act'] = (does, choices) => {
    if (does === 'settings') return void consent.open('preferences').catch(() => {})
    // The status asks nothing: what was to be stored, was when it was shown.
    if (wanted !== 'status') context.answer(does === 'ok' ? 'seen' : does, choices)
    close()
  }
  const stop = consent.subscribe(() => draw())

  return {
    async show(view, opener) {
      wanted = view
      const { ask } = consent.state
      const isPanel = view === 'preferences'
      const [inner, second] = await Promise.all([
        isPanel && import('./Preferences.tsx'),
        (isPanel || (view && ask !== 'first-visit')) && words.panel(),
      ])
      // While these were on their way, something else may have been asked for.
      if (wanted !== view) return
      const Shown = (inner ? inner.Preferences : Card) as ComponentType<ViewProps>
      draw = () => {
        const more = second ? second.panel : undefined
        const props = { ...context, words, more, view, opener, act, close, download, state: consent.state }
        render(view && <Shown {...props} view={view} />, root)
      }
      draw()
      if (view === 'status') context.answer('seen')
    },
    destroy() {
      stop()
      render(null, root)
      root.host.remove()
    },
  }
}
