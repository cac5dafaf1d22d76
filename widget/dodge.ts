import type { Stop } from '../src/model/contract.ts'

/**
 * Keeps what has the focus in sight (WCAG 2.4.11 and 2.4.12): where a card covers it, the page is scrolled; where that is
 * not enough, the card stands at the other edge until the focus has gone on.
 */
export function dodge(root: ShadowRoot): Stop {
  const look = () => {
    const card = root.querySelector('section')
    const focused = document.activeElement
    if (!card || !focused?.matches(':focus-visible') || focused === root.host) return
    card.style.inset = ''
    /** How far the page must go up for the focus to be above the card; 0 where it is not covered. */
    const covered = () => {
      const [above, below] = [focused.getBoundingClientRect(), card.getBoundingClientRect()]
      const isFree =
        above.bottom <= below.top ||
        above.top >= below.bottom ||
        above.right <= below.left ||
        above.left >= below.right
      return isFree ? 0 : above.bottom - below.top + 8
    }
    const top = covered()
    if (!top) return
    scrollBy({ top, behavior: 'instant' })
    if (!covered()) return
    const { right, bottom, left } = getComputedStyle(card)
    card.style.setProperty('inset', `${bottom} ${right} auto ${left}`, 'important')
  }
  document.addEventListener('focusin', look)
  return () => document.removeEventListener('focusin', look)
}
