import type { Natives } from '../browser/natives.ts'
import { warn } from '../browser/warn.ts'
import { readKey, writeKey } from '../browser/web-storage.ts'
import type { View } from '../model/contract.ts'
import { endpointFor } from '../model/endpoint.ts'
import type { ResolvedOptions } from '../model/options.ts'
import type { Receipt } from '../model/receipt.ts'
import { type ConsentRecord, encodeRecord, receiptMark } from '../model/record.ts'
import type { ConsentState } from '../model/state.ts'
import type { Store } from '../store.ts'
import { history, receiptId, remember } from './history.ts'

/** A decision as it is noted before this part has come, so that nobody who leaves meanwhile takes its proof along. */
export interface Note {
  readonly record: ConsentRecord
  /** The one before. */
  readonly before: ConsentRecord | undefined
  readonly state: ConsentState
  /** The view it was given in, `null` for the parts that stand in the page, and the language; `false` for a call. */
  readonly shown: readonly [view: View | null, lang: string | undefined] | false
}

/** What of the page a receipt needs. */
export interface Desk {
  readonly options: Pick<ResolvedOptions, 'cookie' | 'categories' | 'endpoint' | 'messages'>
  readonly keeper: {
    keep(record: ConsentRecord): void
    /** The domain the cookie is kept on. */
    home(): string
  }
  /** The browser's own `fetch`, which no guard holds back. */
  readonly natives: Pick<Natives, 'fetch'>
  readonly store: Pick<Store<ConsentState>, 'get'>
  look(): { readonly record: ConsentRecord | undefined }
  /** Looks at the cookie again, after an answer of our own server may have written it. */
  check(): void
}

declare const __VERSION__: string
declare const __BUILD__: string
declare const __EDITION__: string

/** Receipts that wait, with where each goes. */
type Waiting = readonly (readonly [url: string, receipt: Receipt])[]

/** Most receipts that wait at once; of more the oldest are dropped. */
const most = 20
/** After how many ms the server is asked to write the cookie again: Safari keeps one that a script wrote for 7 days. */
const renewal = 3 * 864e5

let line = Promise.resolve()

/**
 * Deals with a decision, or with what earlier pages left: the history takes it, and where the site has an endpoint its
 * receipt is sent, after those that wait. What cannot be sent is sent on the next visit; the id makes it the same receipt.
 */
export function deliver(desk: Desk, note = noted(desk)): Promise<void> {
  if (note) file(desk, note)
  line = line.then(() => send(desk))
  return line
}

const dueKey = ({ options }: Desk) => `${options.cookie.name}_due`
const queueKey = ({ options }: Desk) => `${options.cookie.name}_receipts`

function noted(desk: Desk): Note | undefined {
  const found = parsed<Note>(dueKey(desk))
  return found?.record && found
}

function parsed<T>(key: string): T | undefined {
  try {
    return JSON.parse(readKey(key) ?? '')
  } catch {
    return
  }
}

const waiting = (desk: Desk): Waiting => parsed<Waiting>(queueKey(desk)) ?? []

/** Enters a decision into the history, and its receipt into the queue. Another tab may have done so. */
function file(desk: Desk, { record, before, state, shown }: Note) {
  const { cookie, categories, endpoint, messages } = desk.options
  const { at, act, regime, gpc, policy, choices, rest } = record
  writeKey(dueKey(desk), null)
  const past = history(cookie.name)
  const when = new Date(at * 1e3).toISOString()
  if (past.some(entry => entry.decidedAt === when && entry.act === act)) return
  const url = endpointFor(endpoint, state.region)
  if (!url) return remember(cookie.name, record)

  const id = randomId()
  const proven = { ...record, rest: [...rest, receiptMark + id] }
  remember(cookie.name, proven)
  // Nobody who refused carries a number from page to page.
  const isGrant = categories.some(it => it.default !== 'on' && choices[it.name])
  const present = desk.look().record
  if (isGrant && present && encodeRecord(present) === encodeRecord(record)) desk.keeper.keep(proven)
  const [view, lang] = shown || []
  const words = Object.keys(messages)[0] ? '+own' : ''
  const receipt: Receipt = {
    version: 1,
    id,
    previous: (before && receiptId(before)) ?? past[0]?.receipt ?? null,
    at,
    act,
    choices: state.choices,
    basis: state.basis,
    regime,
    source: state.region.source,
    gpc,
    policy,
    sdk: `${__VERSION__}+${__BUILD__}`,
    text: lang ? `${__EDITION__}${words}/${lang}` : '',
    by: shown ? (view ?? 'page') : 'api',
    layout: innerWidth > 480 ? 'desktop' : 'phone',
  }
  writeKey(queueKey(desk), JSON.stringify([...waiting(desk), [url, receipt]].slice(-most)))
}

/** Sends what waits, oldest first, and lets our own server write the cookie again where that is due. */
async function send(desk: Desk) {
  const endpoint = endpointFor(desk.options.endpoint, desk.store.get().region)
  let isRenewed = !endpoint || !isOwn(endpoint)
  for (const [url, receipt] of waiting(desk)) {
    if (!(await post(desk, url, receipt))) return
    isRenewed ||= isOwn(url)
    const rest = waiting(desk).filter(([, { id }]) => id !== receipt.id)
    writeKey(queueKey(desk), rest[0] ? JSON.stringify(rest) : null)
  }
  if (isRenewed || (await post(desk, endpoint ?? '', {})))
    writeKey(dueKey(desk), endpoint ? `${Date.now() + renewal}` : null)
}

const isOwn = (url: string) => new URL(url, location.href).origin === location.origin

/** Whether the server has taken it, or never will. */
async function post(desk: Desk, url: string, receipt: object): Promise<boolean> {
  try {
    const { status } = await desk.natives.fetch(url, {
      method: 'POST',
      body: JSON.stringify(isOwn(url) ? { ...receipt, renew: desk.keeper.home() } : receipt),
      keepalive: true,
      // Where on the site it was decided is nobody's business.
      referrerPolicy: 'origin',
    })
    if (isOwn(url)) desk.check()
    const isRefused = status >= 400 && status < 500 && ![408, 425, 429].includes(status)
    if (isRefused) warn(`${url} refuses a receipt (${status}).`)
    return status < 300 || isRefused
  } catch {
    return false
  }
}

/** 16 random bytes as 22 letters. */
function randomId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .slice(0, 22)
}
