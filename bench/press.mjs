/** @typedef {import('playwright').Page} Page */

/** Where a real mouse would press it. */
async function press(/** @type {Page} */ page, /** @type {string[]} */ path) {
  const box = await page.evaluate(path => {
    const element = bench.find(path)
    element?.scrollIntoView({ block: 'center', behavior: 'instant' })
    const { x = 0, y = 0, width = 0, height = 0 } = element?.getBoundingClientRect() ?? {}
    return { x: x + width / 2, y: y + height / 2 }
  }, path)
  await page.waitForTimeout(200)
  await page.mouse.click(box.x, box.y)
}

/**
 * From the press to the next paint, as Event Timing tells it: in steps of 8 ms, and nothing of what takes less than 16,
 * which counts as 16.
 */
export async function untilPaint(/** @type {Page} */ page, /** @type {string[]} */ path) {
  await page.evaluate(() => {
    bench.longest = 16
    const observer = new PerformanceObserver(list => {
      for (const { duration, interactionId } of /** @type {any[]} */ (list.getEntries()))
        if (interactionId) bench.longest = Math.max(bench.longest, duration)
    })
    observer.observe(/** @type {any} */ ({ type: 'event', durationThreshold: 16 }))
  })
  await press(page, path)
  await page.waitForTimeout(800)
  return page.evaluate(() => bench.longest)
}

/** From the press to the first frame in which another box can be seen. */
export async function untilSeen(
  /** @type {Page} */ page,
  /** @type {string[]} */ path,
  /** @type {string[]} */ box,
) {
  await page.evaluate(box => {
    bench.seen = new Promise(then => {
      const pressed = (/** @type {Event} */ { timeStamp }) =>
        bench.whenSeen(box, () => then(performance.now() - timeStamp))
      addEventListener('click', pressed, { capture: true, once: true })
    })
  }, box)
  await press(page, path)
  return page.evaluate(() => bench.seen)
}
