import { readFileSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { ConsentOptions } from '../../src/model/options.ts'

/** What a page of a story's own, or anything else at an address, is answered with. */
export interface Answer {
  readonly body?: string
  readonly type?: string
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  /** Milliseconds until the answer begins, to stand for a slow network. */
  readonly delay?: number
}

/** A request that arrived: `cdn.vendor.test/a.js`. */
export interface Asked {
  readonly method: string
  readonly url: string
  readonly headers: IncomingHttpHeaders
  /** As much of it as has come in. */
  body: string
}

/** An answer, or what makes it once the request has come. */
export type Answering = Answer | ((asked: Asked) => Answer | Promise<Answer>)

/** A server for pages that the demo lacks, on every host name of the tests. */
export interface OwnPages {
  readonly port: number
  /** Answers at a path, on every host, until the test ends. */
  put(path: string, answer: Answering): void
  /** Every request that arrived since the test began, in order; those for the SDK's files too. */
  asked(): readonly Asked[]
  /** Forgets answers and requests. */
  clear(): void
  close(): Promise<void>
}

/** Serves what is put there, and the CDN's files as they lie in `dist/cdn`. */
export async function startOwnPages(): Promise<OwnPages> {
  const answers = new Map<string, Answering>()
  let requests: Asked[] = []
  const server = createServer(async (request, response) => {
    const { method = 'GET', url = '/', headers } = request
    const { hostname, pathname } = new URL(url, `http://${headers.host}`)
    const arrived = { method, url: hostname + pathname, headers, body: '' }
    requests.push(arrived)
    request.on('data', part => {
      arrived.body += part
    })
    const answer = method === 'OPTIONS' ? { status: 204 } : (answers.get(pathname) ?? file(pathname))
    const {
      body = '',
      type,
      status = 200,
      headers: more,
      delay = 0,
    } = typeof answer === 'function' ? await answer(arrived) : answer
    setTimeout(() => {
      response.writeHead(status, {
        'content-type': type ?? typeOf(pathname),
        'cache-control': 'no-cache',
        // To whom, with what and with which cookies ever: vendors let any page in.
        'access-control-allow-origin': headers.origin ?? '*',
        'access-control-allow-credentials': 'true',
        'access-control-allow-headers': headers['access-control-request-headers'] ?? '*',
        ...more,
      })
      response.end(body)
    }, delay)
  })
  await new Promise<void>(then => server.listen(0, '127.0.0.1', then))
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    put: (path, answer) => answers.set(path, answer),
    asked: () => requests,
    clear() {
      answers.clear()
      requests = []
    },
    close() {
      server.closeAllConnections()
      return new Promise(then => server.close(() => then()))
    },
  }
}

function file(path: string): Answer {
  if (!/^\/clientlink-choices[\w.-]*\.js$/.test(path)) return { status: 404 }
  try {
    return { body: readFileSync(`dist/cdn${path}`, 'utf8') }
  } catch {
    return { status: 404 }
  }
}

function typeOf(path: string): string {
  if (path.endsWith('.js')) return 'text/javascript'
  if (path.endsWith('.css')) return 'text/css'
  if (path.endsWith('.svg')) return 'image/svg+xml'
  return 'text/html; charset=utf-8'
}

/** The script tag as the README has it, with its options. */
export const scriptTag = (options: ConsentOptions = {}, attributes = '') =>
  `<script type="application/json" data-clientlink-options>${JSON.stringify(options)}</script>
  <script src="/clientlink-choices.js" ${attributes}></script>`

/** A whole page of a story's own: the script tag first in its head. A region may be told as an option. */
export const pageWith = (options: ConsentOptions, body = '', head = '') => `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  ${scriptTag(options)}
  <title>A page of the story's own</title>
  ${head}
</head>
<body>
${body}
<p><a href="#" data-consent-open>Cookie settings</a></p>
</body>
</html>`

/** Code that says that it ran. */
export const says = (name: string) => `(window.ran ??= []).push('${name}')`

/** A marked script of analytics. */
export const marked = (attributes: string, code = '') =>
  `<script type="text/plain" data-consent="analytics" ${attributes}>${code}</script>`
