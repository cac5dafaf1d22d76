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
  button.dataset.corner = context.reopen
  button.onclick = () => void consent.open('preferences').catch(() => {})
  const draw = () => {
    const { necessary, ...optional } = consent.state.choices
    const isOn = Object.values(optional).includes(true)
    button.dataset.on = `${isOn}`
    button.title = `${words.reopen}: ${isOn ? words.someOn : words.allOff}`
    button.setAttribute('aria-label', button.title)
  }
  draw()
  root.append(button)
  document.documentElement.append(root.host)
  const stop = consent.subscribe(draw)
  return () => {
    stop()
    root.host.remove()
  }
}
