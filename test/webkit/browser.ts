import { createServer } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver'
import { keep } from './keep.ts'

/** A WebKit of its own, which knows nothing yet: no cookies, no keys. */
export interface Browser {
  readonly driver: WebDriver
  close(): Promise<void>
}

/**
 * Starts a WebKit on a screen, with a driver of its own, so that one that hangs hinders nobody else. `args` are
 * MiniBrowser's, such as `--time-zone=Europe/Berlin` or `--cookies-policy=never`.
 */
export async function openBrowser(screen: string, args: readonly string[]): Promise<Browser> {
  const port = await freePort()
  const server = keep('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
    DISPLAY: screen,
    GDK_BACKEND: 'x11',
    LC_ALL: 'C.UTF-8',
    TZ: 'Europe/London',
  })
  const address = `http://127.0.0.1:${port}`
  while (!(await answers(`${address}/status`))) {
    if (server.hasEnded()) throw new Error('WebKitWebDriver ended before it answered.')
    await delay(20)
  }
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { args: ['--automation', ...args] },
  })
  const driver = new Builder()
    .disableEnvironmentOverrides()
    .usingServer(address)
    .withCapabilities(capabilities)
    .build()
  await driver.getSession()
  return {
    driver,
    async close() {
      // One that hangs is not asked for long.
      await Promise.race([driver.quit().catch(() => {}), delay(3000, undefined, { ref: false })])
      await server.stop()
    },
  }
}

const answers = (address: string) =>
  fetch(address).then(
    ({ ok }) => ok,
    () => false,
  )

/** A port that nobody listens at. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(then => server.listen(0, '127.0.0.1', then))
  const address = server.address()
  await new Promise(then => server.close(then))
  return typeof address === 'object' && address ? address.port : 0
}
