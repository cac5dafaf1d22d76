import { player } from './player.mjs'

/** A transparent GIF of one pixel. */
const pixel = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')

/** @typedef {{ status?: number, type?: string, body?: string | Buffer }} Answer */

const ok = (/** @type {unknown} */ body) => ({ type: 'application/json', body: JSON.stringify(body) })

/**
 * What each vendor answers, by the first label of its host name.
 * @type {Record<string, (path: string) => Answer>}
 */
const vendors = {
  posthog: path =>
    /^\/array\/.*\.js$/.test(path)
      ? { type: 'text/javascript', body: '' }
      : /^\/(flags|decide|array)/.test(path)
        ? ok({
            config: {},
            flags: {},
            featureFlags: {},
            supportedCompression: ['gzip-js'],
            sessionRecording: false,
          })
        : ok({ status: 1 }),
  mixpanel: path => (path.startsWith('/flags') ? ok({ flags: {} }) : ok({ status: 1, error: null })),
  sentry: () => ok({ id: '0'.repeat(32) }),
  video: path =>
    path.startsWith('/tour') ? { type: 'text/html; charset=utf-8', body: player } : { status: 204 },
}

/** Whether a host stands for somebody else's. */
export const isVendor = (/** @type {string} */ host) => host.endsWith('.vendor.test') || vendorHosts.has(host)

const vendorHosts = new Set(
  ['posthog', 'mixpanel', 'sentry', 'video', 'datadog', 'vendor'].map(name => `${name}.localhost`),
)

/**
 * Answers as the vendor would, to any origin.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {string} host
 * @param {string} path
 */
export function answerAsVendor(request, response, host, path) {
  const { status = 200, type, body } = answerOf(request, host, path)
  response.writeHead(status, {
    'access-control-allow-origin': request.headers.origin ?? '*',
    'access-control-allow-credentials': 'true',
    'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '*',
    'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE',
    'access-control-allow-private-network': 'true',
    'cross-origin-resource-policy': 'cross-origin',
    'cache-control': 'no-store',
    vary: 'origin',
    ...(type && { 'content-type': type }),
  })
  response.end(body)
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {string} host
 * @param {string} path
 * @returns {Answer}
 */
function answerOf({ method }, host, path) {
  if (method === 'OPTIONS') return { status: 204 }
  const own = vendors[host.split('.')[0] ?? '']
  if (own) return own(path)
  if (/\.(gif|png|jpe?g|webp)$/.test(path)) return { type: 'image/gif', body: pixel }
  if (path.endsWith('.js')) return { type: 'text/javascript', body: '' }
  if (path.endsWith('.css')) return { type: 'text/css', body: '' }
  return { status: 204 }
}
