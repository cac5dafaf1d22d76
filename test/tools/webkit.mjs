import { fileURLToPath } from 'node:url'
import { installFromDebian, onPath } from './browsers.mjs'

/** What drives Safari's engine, and the screen it is shown on: each command, with the Debian package that has it. */
const needed = { WebKitWebDriver: 'webkit2gtk-driver', Xvfb: 'xvfb' }

/** The commands that are not there. */
const missing = () => Object.keys(needed).filter(command => !onPath(command))

/** Makes sure that WebKit can be driven; installs what is missing where that can be done, and says what it did. */
export function ensureWebKit() {
  if (missing().length) installFromDebian('--no-install-recommends', ...Object.values(needed))
  const lacks = missing()
  console.log(
    lacks.length
      ? `webkit: no ${lacks.join(', no ')}. Its stories are not told here, and count neither as passed nor as failed. On Debian: apt-get install ${Object.values(needed).join(' ')}`
      : `webkit: ${onPath('WebKitWebDriver')}`,
  )
  return lacks.length === 0
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = ensureWebKit() ? 0 : 1
