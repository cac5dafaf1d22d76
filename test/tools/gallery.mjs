import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, firefox } from 'playwright'
import { examples, frameOf } from '../../demo/gallery/examples.mjs'
import { startDemo } from '../../demo/server.mjs'
import { ensureBrowsers, launchOptions } from './browsers.mjs'

// `npm run gallery`: a picture of every state, and of all on one page, light and dark, in both browsers. They are for
// eyes, and compared with nothing. `-- chromium banner` takes those of one browser, and of names that begin so.

const folder = 'test-results/gallery'
const types = { chromium, firefox }
const themes = ['light', 'dark']

const asked = process.argv.slice(2)
const prefix = asked.find(word => !(word in types)) ?? ''
const kinds = /** @type {(keyof typeof types)[]} */ (Object.keys(types)).filter(
  kind => asked.includes(kind) || !asked.some(word => word in types),
)

if (!ensureBrowsers()) process.exit(1)
const demo = await startDemo()

for (const kind of kinds) {
  const browser = await types[kind].launch(launchOptions(kind))
  const page = await browser.newPage()
  const isDrawn = () => page.waitForFunction(() => document.documentElement.dataset.drawn !== undefined)
  for (const theme of themes) {
    const place = join(folder, kind, theme)
    rmSync(place, { recursive: true, force: true })
    mkdirSync(place, { recursive: true })
    for (const { name, width, height, query } of examples) {
      // A look that is only its theme is the same picture twice.
      if (!name.startsWith(prefix) || (query.theme && query.theme !== theme)) continue
      await page.setViewportSize({ width, height })
      await page.goto(demo.url + frameOf({ ...query, theme }))
      await isDrawn()
      await page.waitForTimeout(200)
      await page.screenshot({ path: join(place, `${name}.png`) })
    }
    if (prefix) continue
    await page.setViewportSize({ width: 1680, height: 1000 })
    await page.goto(`${demo.url}/gallery.html?theme=${theme}`)
    await page.evaluate(async () => {
      const frames = [...document.querySelectorAll('iframe')]
      for (const frame of frames) frame.loading = 'eager'
      const isDrawn = (/** @type {HTMLIFrameElement} */ frame) =>
        frame.contentDocument?.documentElement?.dataset.drawn !== undefined
      while (!frames.every(isDrawn)) await new Promise(then => setTimeout(then, 50))
    })
    await page.waitForTimeout(300)
    await page.screenshot({ path: join(place, 'all.png'), fullPage: true })
  }
  await browser.close()
  console.log(`gallery: ${folder}/${kind}/{${themes}}/`)
}
await demo.close()
