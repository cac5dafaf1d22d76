/** The browser's IANA time zone, or `undefined`. Its first call costs 8 to 50 ms: ask last. */
export function timeZone(): string | undefined {
  try {
    return Intl.DateTimeFormat().resolvedOptions().timeZone
  } catch {
    return
  }
}

/** The description of the page's `Server-Timing` entry `region` or `cc`: readable at once, while the page still loads. */
export function serverRegion(): string | undefined {
  try {
    const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    const said = (name: string) => page?.serverTiming.find(entry => entry.name === name)?.description
    return said('region') || said('cc')
  } catch {
    return
  }
}

/** Whether the browser sends Global Privacy Control. Only `true` counts: browsers differ in what they say otherwise. */
export function globalPrivacyControl(): boolean {
  return (navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl === true
}

/** Whether the page is a frame inside somebody else's. */
export function isForeignFrame(): boolean {
  try {
    return window.top?.document === undefined
  } catch {
    return true
  }
}
