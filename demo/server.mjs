import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import { pathToFileURL } from 'node:url'
import { bundle } from './server/bundles.mjs'
import { createLog } from './server/log.mjs'
import { createRoutes } from './server/routes.mjs'

/**
 * Serves the demo: the marketing site, the product and everybody else's hosts, told apart by the Host header.
 * @param {{ port?: number, host?: string }} [where]
 * @returns {Promise<{ url: string, port: number, close(): Promise<void> }>}
 */
export async function startDemo({ port = 0, host = '127.0.0.1' } = {}) {
  const log = createLog()
  const routes = createRoutes({ files: await bundle(), log, nonce: () => randomBytes(16).toString('base64') })
  const server = createServer((request, response) => {
    try {
      routes(request, response)
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
    close() {
      log.close()
      server.closeAllConnections()
      return new Promise(resolve => server.close(() => resolve()))
    },
  }
}

/** The first free port from `port` upwards. */
async function startOnFreePort(/** @type {number} */ port) {
  for (let next = port; next < port + 20; next++) {
    try {
      return await startDemo({ port: next })
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EADDRINUSE') throw error
    }
  }
  return startDemo()
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { url, port } = await startOnFreePort(Number(process.env.PORT ?? 4173))
  console.log(`The marketing site   ${url}/`)
  console.log(`The product          ${url}/app/   or http://app.localhost:${port}/`)
  console.log(`Every state, seen    ${url}/gallery.html`)
  console.log(`What was sent        ${url}/demo/log.json`)
}
