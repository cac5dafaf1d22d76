import type { Stop, WidgetContext } from '../src/model/contract.ts'
import type { Category } from '../src/model/options.ts'
import { createRoot } from './host.ts'
import type { PageWords } from './i18n/types.ts'
import { placeholderStyles } from './styles/placeholder.ts'

/** Whom a frame would send data to: the declared recipients, else the host it comes from. */
function receivers(frame: HTMLElement, { recipients }: Category): string {
  const named = recipients.map(({ name }) => name).join(', ')
  const { src = '' } = frame.dataset
  return named || (URL.canParse(src, location.href) ? new URL(src, location.href).hostname : src)
}

/** Puts a box in place of a gated frame, as large as the frame. Gives the way to put the frame back. */
export function placeholder(
  frame: HTMLElement,
  category: Category,
  context: WidgetContext,
  once: () => void,
  words: PageWords,
): Stop {
  const root = createRoot(placeholderStyles, words.lang, context)
  const box = document.createElement('section')
  const add = (tag: 'p' | 'button', part: string, text: string) => {
    const element = document.createElement(tag)
    element.setAttribute('part', part)
    element.textContent = text
    box.append(element)
    return element
  }
  box.dataset.view = 'placeholder'
  box.setAttribute('part', 'placeholder')
  if (frame.title) {
    box.setAttribute('role', 'group')
    box.setAttribute('aria-label', frame.title)
    add('p', 'title', frame.title)
  }
  const name = category.title ?? words[category.name as 'analytics'] ?? category.name
  const facts = [receivers(frame, category), name]
  const text = words.loads.replace(/\{\}/g, () => facts.shift() ?? '')
  add('p', 'text', text)
  add('button', 'once', words.once).onclick = once
  add('button', 'always', words.always).onclick = () => context.consent.choose({ [category.name]: true })

  const { width, height } = getComputedStyle(frame)
  box.style.width = width
  box.style.height = height
  root.append(box)
  const { display } = frame.style
  // `hidden` would lose to any `display` in the page's own styles.
  frame.style.setProperty('display', 'none', 'important')
  frame.before(root.host)
  return () => {
    root.host.remove()
    frame.style.display = display
  }
}
