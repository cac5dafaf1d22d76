import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import { pathToFileURL } from 'node:url'
import { bundle } from './server/bundles.mjs'
import { createLog } from './server/log.mjs'
import { receiptsInMemory, receiptsOf } from './server/receipts/settings.mjs'
import { createRoutes } from './server/routes.mjs'

/**
 * Serves the demo: the marketing site, the product and everybody else's hosts, told apart by the Host header.
 * @param {{ port?: number, host?: string, receipts?: import('./server/receipts/receipts.mjs').Receipts }} [where]
 * `receipts`: the log they are kept in, shut with the demo; in memory unless it is given
 * @returns {Promise<{ url: string, port: number, close(): Promise<void> }>}
 */
export async function startDemo({ port = 0, host = '127.0.0.1', receipts = receiptsInMemory() } = {}) {
  const log = createLog()
  const nonce = () => randomBytes(16).toString('base64')
  const routes = createRoutes({ files: await bundle(), log, receipts, nonce })
  const server = createServer(async (request, response) => {
    try {
      await routes(request, response)
    } catch (error) {
      console.error(error)
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' })
      response.end('The demo server made a mistake; its console says which.')
    }
  })
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, host, () => resolve(null)))
  const address = server.address()
  const taken = typeof address === 'object' && address ? address.port : port
  return {
    url: `http://localhost:${taken}`,
    port: taken,
    async close() {
      log.close()
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
      await receipts.close()
    },
  }
}

/** The first free port from `port` upwards. */
async function startOnFreePort(/** @type {number} */ port) {
  const receipts = receiptsOf()
  // Opened while nobody waits: it takes seconds, and whoever answers first would sit before a page that stands still.
  await receipts.list(1).catch(console.error)
  for (let next = port; next < port + 20; next++) {
    try {
      return await startDemo({ port: next, receipts })
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EADDRINUSE') throw error
    }
  }
  return startDemo({ receipts })
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { url, port, close } = await startOnFreePort(Number(process.env.PORT ?? 4173))
  console.log(`The marketing site   ${url}/`)
  console.log(`The product          ${url}/app/   or http://app.localhost:${port}/`)
  console.log(`Every state, seen    ${url}/gallery.html`)
  console.log(`What was sent        ${url}/demo/log.json`)
  console.log(`The log of receipts  ${url}/receipts`)
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => close().then(() => process.exit()))
}
