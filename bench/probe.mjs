/**
 * What runs inside the page, before all else. Its functions' names begin with `bench`, so that the trace can leave them out.
 * @param {string[]} banner the path to the box to wait for; `[]` for none
 */
export function probe(banner) {
  /** @returns {Element | null} */
  const benchFind = (/** @type {string[]} */ path) => {
    /** @type {ParentNode | null | undefined} */
    let root = document
    let found = null
    for (const selector of path) {
      found = root?.querySelector(selector) ?? null
      root = found?.shadowRoot
    }
    return found
  }

  /** Whether it can be seen in this frame: it has a box inside the window, and nothing makes it fully transparent. */
  const benchSees = (/** @type {string[]} */ path) => {
    const element = benchFind(path)
    if (!element) return false
    const { width, height, top, bottom } = element.getBoundingClientRect()
    if (!width || !height || bottom <= 0 || top >= innerHeight) return false
    return element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  }

  /** Calls back in the first frame in which the box can be seen. */
  const benchWhenSeen = (/** @type {string[]} */ path, /** @type {() => void} */ then) => {
    const benchLook = () => {
      if (benchSees(path)) then()
      else requestAnimationFrame(benchLook)
    }
    requestAnimationFrame(benchLook)
  }

  /** What the browser has kept of one type of performance entry. */
  const benchKept = (/** @type {string} */ type) =>
    new Promise((/** @type {(entries: any[]) => void} */ then) => {
      const observer = new PerformanceObserver(list => {
        observer.disconnect()
        then(list.getEntries())
      })
      observer.observe({ type, buffered: true })
      setTimeout(then, 100, [])
    })

  performance.mark('bench:begin')
  /** When the banner could first be seen; without one, never. */
  const sighted = new Promise((/** @type {(at: number) => void} */ then) => {
    if (banner.length) benchWhenSeen(banner, () => then(performance.mark('bench:banner').startTime))
    else then(Number.NaN)
  })

  return { find: benchFind, whenSeen: benchWhenSeen, kept: benchKept, sighted }
}
