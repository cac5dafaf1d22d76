/** What a page holds once its garbage is collected: heap in KB, DOM nodes as the engine counts them, and elements as a reader would. */
export async function weigh(
  /** @type {import('playwright').Page} */ page,
  /** @type {import('playwright').CDPSession} */ session,
) {
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  const { nodes } = await session.send('Memory.getDOMCounters')
  const elements = await page.evaluate(() => {
    const count = (/** @type {ParentNode} */ root) => {
      let sum = 0
      for (const { shadowRoot } of root.querySelectorAll('*')) sum += 1 + (shadowRoot ? count(shadowRoot) : 0)
      return sum
    }
    return count(document)
  })
  return { heap: usedSize / 1024, nodes, elements }
}
