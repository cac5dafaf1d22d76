/**
 * Calls back for every element that matches, those of now in document order and those added later, once each.
 * Owns the one MutationObserver. Gives the way to stop.
 */
export function watchElements(selector: string, found: (element: HTMLElement) => void): () => void {
  const seen = new WeakSet<Element>()
  const search = (root: ParentNode) => {
    for (const element of root.querySelectorAll<HTMLElement>(selector))
      if (!seen.has(element)) {
        seen.add(element)
        found(element)
      }
  }
  // One search below each place where something was added costs less than a look at every node.
  const observer = new MutationObserver(records => {
    for (const { removedNodes } of records)
      for (const node of removedNodes)
        if (!node.isConnected && node instanceof Element)
          for (const gone of [node, ...node.querySelectorAll(selector)]) seen.delete(gone)
    for (const place of new Set(records.map(({ target }) => target))) search(place as Element)
  })
  observer.observe(document, { childList: true, subtree: true })
  search(document)
  return () => observer.disconnect()
}
