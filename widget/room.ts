/**
 * Keeps as much room at the end of the page as a card takes that spans the bottom edge, so that nothing of the page stays
 * behind it (WCAG 2.4.11). Nothing else of the page moves. Gives what has to be told of each card.
 */
export function room(): (card: Element) => void {
  const sheet = new CSSStyleSheet()
  const observer = new ResizeObserver(([entry]) => {
    const card = entry?.target
    const { width = 0, height = 0 } = card?.isConnected ? card.getBoundingClientRect() : {}
    const takes = width >= document.documentElement.clientWidth ? Math.ceil(height) : 0
    sheet.replaceSync(
      takes ? `html{padding-block-end:${takes}px!important;scroll-padding-block-end:${takes}px}` : '',
    )
    const rest = document.adoptedStyleSheets.filter(other => other !== sheet)
    document.adoptedStyleSheets = takes ? [...rest, sheet] : rest
  })
  return card => {
    observer.disconnect()
    observer.observe(card)
  }
}
