/** Whether the page is being prepared before anybody looks at it. */
export function isPrerendering(): boolean {
  return (document as { prerendering?: boolean }).prerendering === true
}

/** Calls back when the page is really looked at: at once, or when a prerendered page is activated. */
export function whenActivated(then: () => void): void {
  if (isPrerendering()) document.addEventListener('prerenderingchange', then, { once: true })
  else then()
}

/** Calls back when the page has loaded and has nothing better to do. Safari has no `requestIdleCallback`. */
export function whenIdle(then: () => void): void {
  const rest = () => {
    if ('requestIdleCallback' in window) requestIdleCallback(then, { timeout: 2000 })
    else setTimeout(then, 200)
  }
  if (document.readyState === 'complete') rest()
  else addEventListener('load', rest, { once: true })
}

/** Calls back once when the browser has painted what changed, or after 200 ms: a hidden page paints nothing. */
export function whenPainted(then: () => void): void {
  const go = () => {
    then()
    then = () => {}
  }
  requestAnimationFrame(() => setTimeout(go))
  setTimeout(go, 200)
}
