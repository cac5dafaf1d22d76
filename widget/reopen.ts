import type { Stop, WidgetContext } from '../src/model/contract.ts'
import { createRoot } from './host.ts'
import type { PageWords } from './i18n/types.ts'
import { reopenStyles } from './styles/reopen.ts'

/** Puts a small button into the corner of the page that opens the panel. Gives the way to take it out. */
export function reopen(context: WidgetContext, words: PageWords): Stop {
  const root = createRoot(reopenStyles, words.lang, context)
  const button = document.createElement('button')
  button.dataset.action = 'open'
  button.setAttribute('part', 'open')
  button.setAttribute('aria-label', words.reopen)
  button.title = words.reopen
  button.onclick = () => void context.consent.open('preferences').catch(() => {})
  root.append(button)
  document.documentElement.append(root.host)
  return () => root.host.remove()
}
