import { cookieIn } from './cookie-in.mjs'

/**
 * The product's own server: a note is taken where the request proves that it comes from our page. This is what the
 * strictly necessary cookies are for, and it goes on working whatever the visitor refuses.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
export function takeNote(request, response) {
  const token = cookieIn(request.headers.cookie, 'cl_csrf')
  request.resume()
  response.writeHead(token && request.headers['x-csrf-token'] === token ? 204 : 403).end()
}

/** The strictly necessary cookies, for a visitor who has none yet. */
export function sessionCookies(cookie = '') {
  const fresh = () => crypto.randomUUID().slice(0, 13)
  return cookieIn(cookie, 'cl_session') !== undefined
    ? []
    : [`cl_session=${fresh()}; Path=/; HttpOnly; SameSite=Lax`, `cl_csrf=${fresh()}; Path=/; SameSite=Lax`]
}
