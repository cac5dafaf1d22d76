/** @jsxRuntime classic */
/** @jsx h */
/** @jsxFrag Fragment */
// biome-ignore lint/correctness/noUnusedImports: the elements below are made by it
import { type ComponentType, Fragment, h, render } from 'preact'
import type { View, Widget, WidgetContext } from '../src/model/contract.ts'
import type { BannerWords, Does } from '../src/model/words.ts'
import { Card } from './Card.tsx'
import { createRoot } from './host.ts'
import { named } from './named.ts'
import { card } from './styles/card.ts'
import type { ViewProps } from './view.ts'
import type { GetWords } from './words.ts'

/** Puts the widget's host before the page's body: the first stop of the Tab key, and safe from whoever replaces the body. */
export function mount(context: WidgetContext, words: BannerWords, get: GetWords): Widget {
  const { consent } = context
  const root = createRoot(card, words, context)
  document.head.after(root.host)
  // What the page has in focus must not be behind a card.
  const meet = () => import('./dodge.ts').then(({ dodge }) => dodge(root))
  document.addEventListener('focusin', meet, { once: true })

  let wanted: View | null
  let said = ''
  let draw = () => {}
  const props = {
    ...context,
    ...{ categories: named(context, words), words, get },
    answer(...given: Parameters<WidgetContext['answer']>) {
      if (given[0] !== 'seen') said = words.saved
      context.answer(...given)
      consent.close()
    },
    act(does: Does) {
      if (does === 'settings') consent.open('preferences').catch(() => {})
      else props.answer(does === 'ok' ? 'seen' : does)
    },
  }
  const stop = consent.subscribe(() => draw())

  return {
    async show(view, opener) {
      wanted = view
      const isPanel = view === 'preferences'
      const [inner, more] = await Promise.all([
        isPanel && import('./panel.tsx'),
        (isPanel || (view && consent.state.ask !== 'first-visit')) && get('panel'),
      ])
      const isOver = () => wanted !== view
      const leaving = root.querySelector('section')
      if (!view && leaving) {
        leaving.inert = true
        await Promise.allSettled((leaving.getAnimations?.() ?? []).map(({ finished }) => finished))
      }
      // While all this took its time, something else may have been asked for.
      if (isOver()) return
      if (inner && root.adoptedStyleSheets.length < 2) inner.dress(root)
      const Shown: ComponentType<ViewProps> = inner ? inner.Panel : Card
      draw = () =>
        render(
          <>
            {/* Nothing of a card that is leaving is used again. */}
            {view && <Shown key={view} {...props} {...{ more, view, opener }} state={consent.state} />}
            <p role="status">{said}</p>
          </>,
          root,
        )
      draw()
      said = ''
      if (view === 'status') context.answer('seen')
    },
    destroy() {
      stop()
      document.removeEventListener('focusin', meet)
      root.host.remove()
    },
  }
}
