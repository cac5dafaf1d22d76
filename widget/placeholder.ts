import type { Stop, WidgetContext } from '../src/model/contract.ts'
import type { Claim } from '../src/model/declarations.ts'
import type { Category } from '../src/model/options.ts'
import type { PageWords } from '../src/model/words.ts'
import { element } from './element.ts'
import { createRoot } from './host.ts'
import { placeholderStyles } from './styles/placeholder.ts'

/** Whom a frame would send data to: who receives what goes to its host, else the category's recipients, else that host. */
function receivers(frame: HTMLElement, { recipients, claims }: Category): string {
  const { src = '' } = frame.dataset
  const url = URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI) : undefined
  const isIts = ({ kind, pattern }: Claim) => {
    const [host, ...folders] = (pattern[0] === '/' ? location.host + pattern : pattern).split('/')
    const isHost = url?.host && [url.host, url.hostname].some(its => `.${its}`.endsWith(`.${host}`))
    return kind === 'host' && isHost && url.pathname.startsWith(`/${folders.join('/')}`)
  }
  // Of several the longest counts, as at the gates.
  const [declared] = claims.filter(isIts).sort((a, b) => b.pattern.length - a.pattern.length)
  return declared?.by ?? (recipients.map(({ name }) => name).join(', ') || url?.hostname || src)
}

/** A picture for the box, where the site has one on its own host: anybody else's would tell them of the visit. */
function thumbnail({ dataset }: HTMLElement): HTMLImageElement | undefined {
  const { thumbnail } = dataset
  if (!thumbnail || !URL.canParse(thumbnail, document.baseURI)) return undefined
  if (new URL(thumbnail, document.baseURI).host !== location.host) return undefined
  const picture = element('img', 'thumbnail')
  picture.src = thumbnail
  picture.alt = ''
  return picture
}

/** Puts a box in place of a gated frame, as large as the frame. Gives the way to put the frame back. */
export function placeholder(
  frame: HTMLElement,
  category: Category,
  context: WidgetContext,
  once: () => void,
  words: PageWords,
): Stop {
  const root = createRoot(placeholderStyles, words, context)
  const box = element('section', 'placeholder')
  box.dataset.view = 'placeholder'
  if (frame.title) {
    box.setAttribute('role', 'group')
    box.setAttribute('aria-label', frame.title)
    box.append(element('p', 'title', frame.title))
  }
  const { name } = category
  const title = context.messages[words.lang]?.categories?.[name]?.title ?? category.title
  const facts = [receivers(frame, category), title ?? words[name as 'analytics'] ?? name]
  const text = words.loads.replace(/\{\}/g, () => facts.shift() ?? '')
  const button = (part: 'once' | 'always', onClick: () => void) => {
    const made = element('button', part, words[part])
    made.onclick = onClick
    return made
  }
  box.append(
    element('p', 'text', text),
    button('once', once),
    button('always', () => context.answer('save', { [name]: true })),
    ...[thumbnail(frame)].filter(picture => picture !== undefined),
  )
  root.append(box)

  const { display } = frame.style
  const { width, height } = getComputedStyle(frame)
  // `hidden` would lose to any `display` in the page's own styles.
  frame.style.setProperty('display', 'none', 'important')
  // Of what is not displayed the browser tells what was asked for, such as 100 %; the box then follows the page as the
  // frame would.
  const asked = getComputedStyle(frame)
  box.style.width = asked.width.endsWith('%') ? asked.width : width
  box.style.height = height
  if (asked.aspectRatio && asked.height === 'auto') {
    box.style.height = 'auto'
    box.style.aspectRatio = asked.aspectRatio
  }
  frame.before(root.host)
  return () => {
    root.host.remove()
    frame.style.display = display
  }
}
