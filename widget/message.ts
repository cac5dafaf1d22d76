import type { Stop, WidgetContext } from '../src/model/contract.ts'
import type { BannerWords } from '../src/model/words.ts'
import { element } from './element.ts'
import { createRoot } from './host.ts'
import { manners } from './manners.ts'
import { card } from './styles/card.ts'

/** A small card with something to say, which stays until it is closed. */
export interface Message {
  /** Says something in place of what was said; screen readers hear it once. */
  say(...lines: readonly (string | Node)[]): void
  close: Stop
}

/** Puts a small card into the page, with a button to close it. */
export function message(context: WidgetContext, words: BannerWords, view: string, label: string): Message {
  // Of two cards with one name a view transition would show none.
  const root = createRoot(`${card}section{view-transition-name:none}`, words, context)
  const box = element('section', view)
  box.dataset.view = view
  box.setAttribute('aria-label', label)
  const text = element('p', 'text')
  const button = element('button', 'close', '✕')
  button.dataset.action = 'close'
  button.setAttribute('aria-label', words.close)
  const { say, meet, leave, stop } = manners(root, context.placement, words)
  const close = () => {
    stop()
    root.host.remove()
  }
  const end = () => void leave().then(close)
  button.onclick = end
  box.onkeydown = event => event.key === 'Escape' && end()
  box.append(button, text)
  root.append(box)
  document.documentElement.append(root.host)
  meet()
  return {
    say(...lines) {
      text.replaceChildren(...lines)
      say(text.textContent ?? '')
    },
    close,
  }
}
