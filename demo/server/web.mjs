import { Readable } from 'node:stream'

/**
 * A request of Node's as the web's own, which the SDK's server functions take.
 * @param {import('node:http').IncomingMessage} request
 */
export function webRequest(request) {
  const { method = 'GET', url = '/', headers } = request
  const hasBody = !/^(GET|HEAD)$/.test(method)
  return new Request(new URL(url, `http://${headers.host ?? 'localhost'}`), {
    method,
    headers: Object.entries(headers).flatMap(([name, value]) =>
      [value ?? []].flat().map(one => /** @type {[string, string]} */ ([name, one])),
    ),
    ...(hasBody && { body: /** @type {ReadableStream} */ (Readable.toWeb(request)), duplex: 'half' }),
  })
}

/**
 * Answers with a response of the web's.
 * @param {import('node:http').ServerResponse} response
 * @param {Response} answer
 */
export async function sendResponse(response, answer) {
  const { 'set-cookie': _, ...headers } = Object.fromEntries(answer.headers)
  response.writeHead(answer.status, { ...headers, 'set-cookie': answer.headers.getSetCookie() })
  response.end(Buffer.from(await answer.arrayBuffer()))
}
