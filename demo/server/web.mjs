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
    ...(hasBody && { body: bodyOf(request), duplex: 'half' }),
  })
}

/**
 * What comes, as it is asked for: of a body that nobody reads, or reads on, nothing is held, and the connection lives on.
 * @param {import('node:http').IncomingMessage} request
 * @returns {ReadableStream<Uint8Array>}
 */
const bodyOf = request =>
  new ReadableStream(
    {
      pull: controller =>
        new Promise(resolve => {
          const taken = (/** @type {Uint8Array | undefined} */ part) => {
            request.pause().off('data', taken).off('end', taken).off('error', taken)
            if (part instanceof Uint8Array) controller.enqueue(part)
            else if (request.complete) controller.close()
            else controller.error(part)
            resolve()
          }
          request.on('data', taken).on('end', taken).on('error', taken).resume()
        }),
      cancel() {
        request.resume()
      },
    },
    { highWaterMark: 0 },
  )

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
