import type { Stop, WidgetContext } from '../src/model/contract.ts'
import type { PageWords } from '../src/model/words.ts'
import { element } from './element.ts'
import { createRoot } from './host.ts'
import { reopenStyles } from './styles/reopen.ts'

/**
 * Puts a small button into a corner of the page that opens the panel, and shows whether anything optional is on. Gives the
 * way to take it out.
 */
export function reopen(context: WidgetContext, words: PageWords): Stop {
  const { consent } = context
  const root = createRoot(reopenStyles, words, context)
  const button = element('button', 'open')
  button.dataset.action = 'open'
  button.onclick = () => void consent.open('preferences').catch(() => {})
  // One click out, as it was one click in (GDPR 7(3)): while something is on that would have to be asked for.
  const refuse = element('button', 'reject-all', words['reject-all'])
  refuse.dataset.action = 'reject-all'
  refuse.onclick = () => {
    // It goes, and says by the other's name what has become of it.
    button.focus()
    consent.rejectAll()
  }
  const draw = () => {
    const { choices } = consent.state
    const isOn = context.categories.slice(1).some(({ name }) => choices[name])
    refuse.hidden = !context.categories.some(({ name, default: wish }) => wish !== 'on' && choices[name])
    button.dataset.on = `${isOn}`
    button.title = `${words.reopen}: ${isOn ? words.someOn : words.allOff}`
    button.setAttribute('aria-label', button.title)
  }
  draw()
  const corner = element('div', 'corner')
  corner.dataset.corner = context.reopen
  corner.append(button, refuse)
  root.append(corner)
  document.documentElement.append(root.host)
  const stop = consent.subscribe(draw)
  return () => {
    stop()
    root.host.remove()
  }
}
