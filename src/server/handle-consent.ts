import type { ConsentOptions } from '../model/options.ts'
import { type KeptReceipt, receiptOf } from '../model/receipt.ts'
import { textOf } from './body.ts'
import { consentCookie } from './consent-cookie.ts'
import { isOwnOrigin } from './own-host.ts'
import { resolved } from './resolved.ts'

/** What the endpoint needs of a site. */
export interface ConsentEndpoint<C extends string = string> {
  readonly options: ConsentOptions<C>
  /** Keeps a receipt; throws or rejects where that failed. The same one may come twice: its `id` tells. */
  readonly keep: (receipt: KeptReceipt) => unknown
  /** Further origins whose pages may send receipts, as `https://app.example.com`. @default none */
  readonly origins?: readonly string[]
  /** Milliseconds since 1970. @default now */
  readonly now?: number
}

/** The most a body may be, in bytes. */
const most = 4096

/**
 * The endpoint, from request to answer: takes a receipt by POST from a page of this origin or of `origins`, keeps what
 * the schema knows of it with the server's time, and writes the visitor's cookie again so that Safari keeps it. A body
 * without a receipt only does the latter. Answers 204; 503 where the receipt could not be kept, and the page sends it
 * again on the next visit; else 4xx with JSON, `code` for programs and `message` for people. Nothing of the request
 * but the receipt reaches `keep`: no address, no user agent, no URL, no account. Throws `ConsentError` for mistakes in the
 * options alone.
 */
export async function handleConsent<const C extends string>(
  request: Request,
  endpoint: ConsentEndpoint<C>,
): Promise<Response> {
  const { options, keep, origins = [], now = Date.now() } = endpoint
  resolved(options)
  const { method, headers } = request
  const origin = headers.get('origin')
  const isOwn = isOwnOrigin(request)
  const isListed = !isOwn && origin !== null && origins.includes(origin)
  const shared = new Headers({ 'cache-control': 'no-store', vary: 'origin' })
  if (isListed) shared.set('access-control-allow-origin', origin)
  const refuse = (status: number, code: string, message: string) => {
    shared.set('content-type', 'application/json')
    return new Response(JSON.stringify({ code, message }), { status, headers: shared })
  }

  if (method === 'OPTIONS' && isListed) {
    shared.set('access-control-allow-methods', 'POST')
    shared.set('access-control-allow-headers', 'content-type')
    return new Response(null, { status: 204, headers: shared })
  }
  if (method !== 'POST') {
    shared.set('allow', 'POST')
    return refuse(405, 'not-post', 'A receipt is sent by POST.')
  }
  if (!isOwn && !isListed)
    return refuse(403, 'other-origin', 'Only pages of this origin, or of one that is listed, send receipts.')
  // The second is what a beacon says of a text, and needs no question beforehand from another origin.
  if (!/^(application\/json|text\/plain)\s*(;|$)/i.test(headers.get('content-type') ?? ''))
    return refuse(415, 'bad-type', 'Send application/json, or text/plain as a beacon does.')
  const text = await textOf(request, most).catch(() => '')
  if (text === undefined) return refuse(413, 'too-large', `A receipt has at most ${most} bytes.`)
  const body = parsed(text)
  if (!body) return refuse(400, 'bad-json', 'The body is no JSON object.')

  const { renew, ...rest } = body
  const receipt = Object.keys(rest).length ? receiptOf(rest) : undefined
  if (typeof receipt === 'string')
    return refuse(400, 'bad-receipt', `The receipt's "${receipt}" is not as it must be.`)
  // A cookie lasts also where its proof has to come again.
  if (isOwn && typeof renew === 'string') {
    // The page's word, not the option's: one file of options may serve several sites.
    const line = consentCookie(request, options, { domain: renew, now })
    if (line) shared.append('set-cookie', line)
  }
  try {
    if (receipt) await keep({ ...receipt, receivedAt: now })
  } catch {
    return refuse(503, 'not-kept', 'The receipt could not be kept. Send it again.')
  }
  return new Response(null, { status: 204, headers: shared })
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const body: unknown = JSON.parse(text)
    return typeof body === 'object' && body && !Array.isArray(body) ? { ...body } : undefined
  } catch {
    return
  }
}
