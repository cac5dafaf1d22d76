import { once } from 'node:events'
import { createServer } from 'node:http'
import { extname } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

/** @type {Record<string, string>} */
const types = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html;charset=utf-8' }

/**
 * Serves text from memory, with brotli 11. Pages (`.html`) are never cached, everything else for ever.
 * @param {Map<string, string>} files by URL path
 * @param {Record<string, string>} headers that every answer has besides
 */
export async function serve(files, headers = {}) {
  const bodies = new Map(Array.from(files, ([path, text]) => [path, brotliCompressSync(text)]))
  const server = createServer(({ url = '' }, response) => {
    const body = bodies.get(url)
    const type = extname(url)
    response.writeHead(body ? 200 : 404, {
      'content-type': types[type] ?? 'text/plain',
      'content-encoding': 'br',
      'cache-control': type === '.html' ? 'no-store' : 'public, max-age=31536000, immutable',
      ...headers,
    })
    response.end(body)
  })
  server.listen(0)
  await once(server, 'listening')
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('The server has no port.')
  return { port: address.port, close: () => server.close() }
}
