import { render } from 'preact'
import type { Stop, WidgetContext } from '../src/model/contract.ts'
import type { BannerWords, PanelWords } from '../src/model/words.ts'
import { createRoot } from './host.ts'
import { named } from './named.ts'
import { dress, Panel } from './panel.tsx'
import { card } from './styles/card.ts'
import type { GetWords } from './words.ts'

/** Puts the preferences into a place of the page, as a part of it. Gives the way to take them out. */
export function embed(
  place: HTMLElement,
  context: WidgetContext,
  words: BannerWords,
  more: PanelWords,
  get: GetWords,
): Stop {
  const { consent } = context
  const root = createRoot(card, words, context)
  dress(root)
  const draw = () =>
    render(
      <Panel
        {...context}
        categories={named(context, words)}
        {...{ words, more, get }}
        view="preferences"
        isEmbedded
        act={() => {}}
        state={consent.state}
      />,
      root,
    )
  draw()
  place.replaceChildren(root.host)
  const stop = consent.subscribe(() => {
    if (root.host.isConnected) draw()
    else stop()
  })
  return () => {
    stop()
    render(null, root)
    root.host.remove()
  }
}
