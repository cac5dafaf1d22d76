import { handleConsent } from '@clientlink/consent/server'
import { options } from './choices.mjs'
import { sendResponse, webRequest } from './web.mjs'

/**
 * `POST /consent`, and signing in and out: what the site's own server does for consent.
 * @param {{ keep: (receipt: import('@clientlink/consent/server').KeptReceipt) => unknown }} receipts
 * @param {import('./accounts.mjs').Accounts} accounts
 */
export function createConsentRoutes(receipts, accounts) {
  /** @type {Record<string, (request: Request) => Response | Promise<Response>>} */
  const routes = {
    async '/consent'(request) {
      const response = await handleConsent(request, { options, keep: receipts.keep })
      // Also where the receipt has to come again: the answer holds.
      if (response.ok || response.status === 503) accounts.keep(request.headers.get('cookie') ?? '')
      return response
    },
    '/api/sign-in': request => accounts.signIn(request, new URL(request.url).searchParams.get('as') ?? ''),
    '/api/sign-out': accounts.signOut,
  }
  /**
   * Answers if it is for one of them; says whether it was.
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} response
   * @param {string} path
   */
  return (request, response, path) => {
    const route = routes[path]
    if (!route) return false
    const asked = webRequest(request)
    // Only our own pages sign anybody in or out.
    const isOurs = path === '/consent' || (asked.method === 'POST' && request.headers['x-from'] === 'app')
    Promise.resolve(isOurs ? route(asked) : new Response(null, { status: 403 }))
      .then(answer => sendResponse(response, answer))
      .catch(error => {
        console.error(error)
        if (!response.headersSent) response.writeHead(500)
        response.end()
      })
    return true
  }
}
