/** @jsxRuntime classic */
/** @jsx h */
// biome-ignore lint/correctness/noUnusedImports: the elements below are made by it
import { h, render } from 'preact'
import type { Stop, WidgetContext } from '../src/model/contract.ts'
import type { BannerWords, PanelWords } from '../src/model/words.ts'
import { createRoot } from './host.ts'
import { manners } from './manners.ts'
import type { PanelParts } from './panel.tsx'
import { card } from './styles/card.ts'
import type { GetWords } from './words.ts'

/** Puts the preferences, which are handed in with their styles, into a place of the page. Gives the way to take them out. */
export function embed(
  { Panel, dress }: PanelParts,
  place: HTMLElement,
  context: WidgetContext,
  words: BannerWords,
  more: PanelWords,
  get: GetWords,
): Stop {
  const { consent } = context
  const root = createRoot(card, words, context)
  dress(root)
  const { say, stop } = manners(root, 'corner', words)
  const answer: WidgetContext['answer'] = (...given) => {
    say()
    context.answer(...given)
    consent.close()
  }
  const container = root.appendChild(document.createElement('div'))
  const draw = () =>
    render(
      <Panel
        {...context}
        {...{ words, more, get, answer }}
        view="preferences"
        isEmbedded
        act={() => {}}
        state={consent.state}
      />,
      container,
    )
  draw()
  place.replaceChildren(root.host)
  const unsubscribe = consent.subscribe(() => {
    if (root.host.isConnected) draw()
    else end()
  })
  const end = () => {
    unsubscribe()
    stop()
    render(null, container)
    root.host.remove()
  }
  return end
}
