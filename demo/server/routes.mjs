import { appPage } from '../app/page.mjs'
import { pages } from '../site/pages.mjs'
import { vary } from '../vary.mjs'
import { createAccounts } from './accounts.mjs'
import { sessionCookies, takeNote } from './api.mjs'
import { categoryOfHost, choices } from './choices.mjs'
import { circumstancesOf } from './circumstances.mjs'
import { createConsentRoutes } from './consent.mjs'
import { csp } from './csp.mjs'
import { regionHeaders } from './edge.mjs'
import { fileOf, integrityOf, readProjectFile, sendFile } from './files.mjs'
import { forgetPage } from './forget.mjs'
import { sitePage } from './layout.mjs'
import { shownReceipts } from './receipts/shown.mjs'
import { answerAsVendor, isVendor } from './stubs.mjs'

/**
 * One function from request to answer.
 * @param {object} parts
 * @param {Map<string, Uint8Array>} parts.files
 * @param {import('./log.mjs').Log} parts.log
 * @param {import('./receipts/receipts.mjs').Receipts} parts.receipts
 * @param {() => string} parts.nonce
 */
export function createRoutes({ files, log, receipts, nonce }) {
  /** Whether the last page of an origin pretended to send Global Privacy Control: its requests would say so too. */
  const gpcOf = /** @type {Map<string, boolean>} */ (new Map())
  const accounts = createAccounts()
  const consent = createConsentRoutes(receipts, accounts)
  const fileAt = (/** @type {string} */ path) => files.get(path) ?? readProjectFile(fileOf(path) ?? '')

  /**
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} response
   */
  return async function answer(request, response) {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`)
    const { hostname, pathname } = url
    if (isVendor(hostname)) {
      const origin = request.headers.origin ?? originOf(request.headers.referer)
      log.add({
        method: request.method ?? 'GET',
        host: hostname,
        path: pathname,
        category: categoryOfHost(hostname),
        origin,
        gpc: request.headers['sec-gpc'] === '1' || (gpcOf.get(origin ?? '') ?? false),
      })
      request.resume()
      return answerAsVendor(request, response, hostname, pathname)
    }
    if (pathname === '/demo/log') return log.stream(request, response)
    if (pathname === '/demo/log.json') return sendJson(response, log.entries)
    if (pathname === '/demo/log/clear' && request.method === 'POST') {
      log.clear()
      return response.writeHead(204).end()
    }
    if (pathname === '/receipts.json') return sendJson(response, await shownReceipts(receipts), {})
    if (pathname === '/demo/forget')
      return sendPage(response, 200, forgetPage(url), {
        'set-cookie': 'cl_session=; Path=/; HttpOnly; Max-Age=0',
        'referrer-policy': 'no-referrer',
      })
    if (/^\/(app\/)?api\/notes$/.test(pathname)) return takeNote(request, response)
    if (consent(request, response, pathname)) return
    const file = fileAt(pathname)
    if (file) return sendFile(request, response, pathname, file)
    if (/\.\w+$/.test(pathname))
      return response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here.')
    return sendSite(request, response, url)
  }

  /**
   * A page of the product or of the marketing site.
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} response
   * @param {URL} url
   */
  async function sendSite(request, response, url) {
    const circumstances = circumstancesOf(url, request.headers.cookie)
    const product = /^app\./.test(url.hostname)
    const inApp = /^\/app(\/|$)/.test(url.pathname) || (product && url.pathname === '/')
    const site = url.host.replace(/^app\./, url.hostname.endsWith('.test') ? 'www.' : '')
    if (product && !inApp) {
      return response.writeHead(302, { location: `http://${site}${url.pathname}${url.search}` }).end()
    }
    gpcOf.set(url.origin, circumstances.gpc)
    const page = {
      circumstances,
      options: vary(choices, circumstances),
      receipts,
      nonce: nonce(),
      origin: url.origin,
      account: accounts.nameIn(request.headers.cookie ?? ''),
      link: linker(url, circumstances.query),
      vendor: (/** @type {string} */ name, path = '/') =>
        `//${name}.localhost${url.port && `:${url.port}`}${path}`,
      integrity: (/** @type {string} */ path) => {
        const bytes = fileAt(path)
        return bytes && integrityOf(bytes)
      },
    }
    const draw = pages[url.pathname]
    const body = inApp
      ? appPage(page)
      : sitePage(page, { path: url.pathname, ...(await (draw ?? missing)(page)) })
    sendPage(response, inApp || draw ? 200 : 404, body, {
      ...regionHeaders(circumstances.region, request.headers),
      ...(circumstances.csp && { 'content-security-policy': csp(page.nonce) }),
      ...(inApp && { 'set-cookie': sessionCookies(request.headers.cookie) }),
    })
  }
}

const missing = pages['/404'] ?? (() => ({ title: '', description: '', main: '' }))

/** Links between our own pages, the demo's query kept. `app:/` leads to the product and `site:/` back. */
function linker(/** @type {URL} */ { hostname, port }, /** @type {string} */ query) {
  const isTest = hostname.endsWith('clientlink.test')
  const product = isTest ? `http://app.clientlink.test:${port}/` : '/app/'
  const site = hostname.startsWith('app.')
    ? `http://${isTest ? 'www.clientlink.test' : 'localhost'}:${port}/`
    : '/'
  return (/** @type {string} */ path) =>
    (path === 'app:/' ? product : path === 'site:/' ? site : path) + query
}

const originOf = (/** @type {string | undefined} */ referer) =>
  referer ? new URL(referer).origin : undefined

/**
 * Pages are asked for again each time, and yet may rest in the back/forward cache: hence no `no-store`.
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {unknown} body
 * @param {import('node:http').OutgoingHttpHeaders} headers
 */
function sendPage(response, status, body, headers) {
  response
    .writeHead(status, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'x-content-type-options': 'nosniff',
      vary: 'cookie',
      ...headers,
    })
    .end(String(body))
}

/**
 * For other origins too, unless it is told otherwise.
 * @param {import('node:http').ServerResponse} response
 * @param {unknown} body
 * @param {import('node:http').OutgoingHttpHeaders} headers
 */
const sendJson = (response, body, headers = { 'access-control-allow-origin': '*' }) =>
  response
    .writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers })
    .end(JSON.stringify(body))
