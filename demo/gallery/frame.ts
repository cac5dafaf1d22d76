import type { Stop } from '../../src/model/contract.ts'
import { loadWords } from '../../widget/load-words.ts'
import { widgetOf } from '../../widget/parts.ts'
import { report } from '../../widget/report.ts'
import { wordsOf } from '../../widget/words.ts'
import { contextOf, stateOf } from './context.ts'
import { type Query, queryOf } from './query.ts'

const widget = widgetOf(loadWords)
const host = 'clientlink-choices'

const soon = () => new Promise(then => setTimeout(then, 10))

/** The element that fits, in the page or in the widget's hosts, as soon as it is there. */
async function found<E extends Element>(selector: string): Promise<E> {
  for (;;) {
    for (const { shadowRoot } of document.querySelectorAll(host)) {
      const element = shadowRoot?.querySelector<E>(selector)
      if (element) return element
    }
    await soon()
  }
}

/** A frame of somebody else's, as a site marks it. */
function gated(place: HTMLElement) {
  const frame = document.createElement('iframe')
  frame.title = 'Product tour (video)'
  frame.dataset.consent = 'functional'
  frame.dataset.src = 'https://video.example.com/tour'
  frame.style.cssText = 'width:100%;aspect-ratio:16/9'
  place.replaceChildren(frame)
  return frame
}

/** How each state comes into the page: by the calls that the SDK makes. Gives the way to take it out. */
async function put(query: Query): Promise<Stop> {
  const { view, next, open } = query
  const context = await contextOf(query)
  const place = document.querySelector<HTMLElement>('#place') ?? document.body
  switch (view) {
    case 'placeholder': {
      const category = context.categories.find(({ name }) => name === 'functional')
      return category ? widget.placeholder(gated(place), category, context, () => {}) : () => {}
    }
    case 'reopen':
      return widget.reopen(context)
    case 'announcement':
      return widget.news(context)
    case 'report': {
      const [words, before] = [wordsOf(context, loadWords), stateOf({ ...query, answer: 'yes' })]
      // What goes on for as long as the frame is looked at is not waited for.
      const done = report(context, await words('banner'), words, before)
      await (query.report === 'clearing' ? found('[data-view=report]') : done)
      return () => {}
    }
    case 'embedded': {
      const stop = await widget.embed(place, context)
      await told()
      if (next) await found('[part=news]')
      return stop
    }
    default: {
      const { show, destroy } = await widget.mount(context)
      await show(view === 'tooltip' ? 'preferences' : view)
      if (view === 'preferences' || view === 'tooltip') await told()
      if (next && view === 'preferences') await found('[part=news]')
      if (open || view === 'tooltip') await unfold()
      if (view === 'tooltip') await tell(query.term ?? 'recipient')
      await found('[role=status]')
      return destroy
    }
  }
}

/** Resolves when the preferences, which are dated here, have their dates and places: those follow their first frames. */
async function told() {
  const dated = await found('[part=small] span')
  while (dated.textContent?.includes('…')) await soon()
}

/** Unfolds every list of the panel; what is in them is fetched then. */
async function unfold() {
  const dialog = await found('dialog')
  for (const details of dialog.querySelectorAll('details')) {
    details.open = true
    while (!details.querySelector('table, p')) await soon()
  }
}

/** Lets a term say its sentence, as the keyboard does that comes upon it. */
async function tell(term: NonNullable<Query['term']>) {
  const word = await found<HTMLElement>(`[data-term=${term}]`)
  // While the panel still comes in, what is fixed in it is placed by the panel and not by the screen.
  const root = word.getRootNode()
  if (root instanceof ShadowRoot) for (const animation of root.getAnimations()) animation.finish()
  word.scrollIntoView({ block: 'center' })
  word.focus({ preventScroll: true })
  await found('[part=tip][data-side]')
}

let stop: Stop = () => {}

/** Draws what a query asks for in place of what was there. */
async function draw(search: string) {
  const query = queryOf(search)
  const { dataset, style } = document.documentElement
  delete dataset.drawn
  stop()
  for (const left of document.querySelectorAll(host)) left.remove()
  document.querySelector('#place')?.replaceChildren()
  style.colorScheme = query.theme && query.theme !== 'auto' ? query.theme : 'light dark'
  stop = await put(query)
  dataset.drawn = search
}

// In a frame of the gallery, a focus that came in would scroll the whole page to it.
if (parent !== window) {
  const { focus } = HTMLElement.prototype
  HTMLElement.prototype.focus = function () {
    focus.call(this, { preventScroll: true })
  }
}

declare global {
  interface Window {
    /** Draws another state into this frame; `data-drawn` on the root element says when it is there. */
    draw(search: string): Promise<void>
  }
}

window.draw = draw
void draw(location.search.slice(1))
