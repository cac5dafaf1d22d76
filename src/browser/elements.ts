/**
 * Calls back for every element that matches, those of now in document order and those added later, once each.
 * Owns the one MutationObserver. Gives the way to stop.
 */
export function watchElements(selector: string, found: (element: HTMLElement) => void): () => void {
  const seen = new WeakSet<Element>()
  const meet = (element: HTMLElement) => {
    if (!seen.has(element)) {
      seen.add(element)
      found(element)
    }
  }
  const search = (root: ParentNode) => {
    for (const element of root.querySelectorAll<HTMLElement>(selector)) meet(element)
  }
  const observer = new MutationObserver(records => {
    for (const { addedNodes } of records)
      for (const node of addedNodes)
        if (node instanceof HTMLElement) {
          if (node.matches(selector)) meet(node)
          if (node.firstElementChild) search(node)
        }
  })
  observer.observe(document, { childList: true, subtree: true })
  search(document)
  return () => observer.disconnect()
}
