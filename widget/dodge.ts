/**
 * Keeps what has the focus in sight (WCAG 2.4.11 and 2.4.12): where a card covers it, the page is scrolled; where that is
 * not enough, the card stands at the other edge until the focus has gone on.
 */
export function dodge(root: ShadowRoot): void {
  const look = () => {
    if (!root.host.isConnected) return document.removeEventListener('focusin', look)
    const card = root.querySelector('section')
    const focused = document.activeElement
    if (!card || !focused?.matches(':focus-visible') || focused === root.host) return
    card.style.inset = ''
    const covered = () => {
      const [a, b] = [card.getBoundingClientRect(), focused.getBoundingClientRect()]
      const isAside = b.bottom <= a.top || b.top >= a.bottom || b.right <= a.left || b.left >= a.right
      return isAside ? 0 : b.bottom - a.top + 8
    }
    scrollBy({ top: covered(), behavior: 'instant' })
    if (!covered()) return
    const { inset } = getComputedStyle(card)
    const [, right = '0px', bottom = '0px', left = '0px'] = inset.split(' ')
    card.style.inset = `${bottom} ${right} auto ${left}`
  }
  document.addEventListener('focusin', look)
  look()
}
