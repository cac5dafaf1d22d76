import { computePosition, flip, offset, shift } from '@floating-ui/dom'
import { element } from './element.ts'
import { addStyles } from './host.ts'
import { still } from './still.ts'
import { tipStyles } from './styles/tip.ts'

/** How long a pointer may take from a term to its tip, in ms. */
const grace = 150

let hide = () => {}
let shown: HTMLElement | undefined

/**
 * Shows a term's sentence beside it. It stays while the pointer is on either, or the term has the focus, and goes by
 * Escape alone too, without what lies behind it (WCAG 1.4.13).
 */
export function tip(term: HTMLElement, text: string): void {
  const root = term.getRootNode() as ShadowRoot
  // The pointer or the focus may have gone on while this came.
  if (shown === term || !(term.matches(':hover') || root.activeElement === term)) return
  hide()
  shown = term
  const box = element('div', 'tip', text)
  const tail = element('span', 'arrow')
  box.id = 'tip'
  box.setAttribute('role', 'tooltip')
  box.append(tail)
  if (!dressed.has(root)) addStyles(root, tipStyles)
  dressed.add(root)
  // Within the dialog, for what is behind it cannot be seen.
  const view = term.closest('[data-view]')
  view?.append(box)
  term.setAttribute('aria-describedby', box.id)

  const place = async () => {
    // A panel that is still coming moves what is placed within it.
    if (view) await still(view)
    const { x, y, placement } = await computePosition(term, box, {
      strategy: 'fixed',
      placement: 'top',
      middleware: [offset(8), flip(), shift({ padding: 8 })],
    })
    Object.assign(box.style, { left: `${x}px`, top: `${y}px` })
    const { left, width } = term.getBoundingClientRect()
    tail.style.left = `${left + width / 2 - x - 4}px`
    box.dataset.side = placement
  }
  void place()

  const listening = new AbortController()
  const { signal } = listening
  let timer: ReturnType<typeof setTimeout> | undefined
  const stay = () => clearTimeout(timer)
  const leave = (event: Event) => {
    // A finger leaves a term by the tap that asked for it.
    if ((event as PointerEvent).pointerType === 'touch') return
    stay()
    timer = setTimeout(() => root.activeElement === term || hide(), grace)
  }
  for (const element of [term, box]) {
    element.addEventListener('pointerenter', stay, { signal })
    element.addEventListener('pointerleave', leave, { signal })
  }
  term.addEventListener('blur', leave, { signal })
  for (const scroller of [root, window]) scroller.addEventListener('scroll', place, { signal, capture: true })
  addEventListener('pointerdown', event => event.composedPath().includes(term) || hide(), { signal })
  addEventListener(
    'keydown',
    event => {
      if (event.key !== 'Escape' || !term.isConnected) return
      // The dialog behind it stays.
      event.preventDefault()
      event.stopPropagation()
      hide()
    },
    { signal, capture: true },
  )
  hide = () => {
    hide = () => {}
    shown = undefined
    stay()
    listening.abort()
    term.removeAttribute('aria-describedby')
    box.remove()
  }
}

const dressed = new WeakSet<ShadowRoot>()
