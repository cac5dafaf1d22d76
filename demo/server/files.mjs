import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'

const types = /** @type {Record<string, string>} */ ({
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
})

const root = new URL('../../', import.meta.url)

/** A file's bytes by its path from the project's root, or `undefined`. */
export function readProjectFile(/** @type {string} */ path) {
  const file = fileURLToPath(new URL(path, root))
  return file.startsWith(fileURLToPath(root)) && statSync(file, { throwIfNoEntry: false })?.isFile()
    ? readFileSync(file)
    : undefined
}

/** Where an address on our hosts lies in the project; bundles are looked up before. */
export function fileOf(/** @type {string} */ path) {
  if (/^\/clientlink-choices[\w.-]*$/.test(path)) return `dist/cdn${path}`
  if (/^\/(assets\/[\w.-]+|gallery(\/frame)?\.html)$/.test(path)) return `demo${path}`
}

/**
 * Sends bytes with their type; a browser asks again each time, and is told when nothing changed.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {string} path
 * @param {Uint8Array} body
 */
export function sendFile(request, response, path, body) {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 20)}"`
  const headers = {
    'content-type': types[extname(path)] ?? 'application/octet-stream',
    'cache-control': 'no-cache',
    etag,
  }
  if (request.headers['if-none-match'] === etag) response.writeHead(304, headers).end()
  else response.writeHead(200, headers).end(body)
}

/** The `integrity` of a file's bytes. */
export const integrityOf = (/** @type {Uint8Array} */ body) =>
  `sha384-${createHash('sha384').update(body).digest('base64')}`
