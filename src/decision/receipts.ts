import type { Natives } from '../browser/natives.ts'
import { warn } from '../browser/warn.ts'
import { readKey, writeKey } from '../browser/web-storage.ts'
import type { Shown } from '../model/contract.ts'
import { endpointFor } from '../model/endpoint.ts'
import type { ResolvedOptions } from '../model/options.ts'
import type { Receipt } from '../model/receipt.ts'
import { type ConsentRecord, encodeRecord, receiptMark } from '../model/record.ts'
import type { ConsentState } from '../model/state.ts'
import type { Store } from '../store.ts'
import { history, isRemembered, receiptId, remember } from './history.ts'

/** A decision as it is noted before this part has come, so that nobody who leaves meanwhile takes its proof along. */
export interface Note {
  readonly record: ConsentRecord
  /** The one before. */
  readonly before: ConsentRecord | undefined
  readonly state: Pick<ConsentState, 'choices' | 'basis'>
  /** As it was known when it was asked. */
  readonly region: ConsentState['region']
  /** What was shown as it was given, no view for the parts that stand in the page; `false` for a call. */
  readonly shown: Shown | false
}

/** What of the page a receipt needs. */
export interface Desk {
  readonly options: Pick<ResolvedOptions, 'cookie' | 'categories' | 'endpoint' | 'messages'>
  readonly keeper: {
    keep(record: ConsentRecord): void
    /** Told while the server is asked to write the cookie again. */
    renewing(isOn: boolean): void
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
/** What waits, where nothing can be stored. */
let queue: Waiting = []

/**
 * Deals with a decision, or with what earlier pages left: the history takes it, and where the site has an endpoint its
 * receipt is sent, after those that wait. What cannot be sent is sent on the next visit; the id makes it the same receipt.
 */
export function deliver(desk: Desk, note = noted(desk)): Promise<void> {
  if (note) file(desk, note)
  const go = () => send(desk)
  line = line.then(go, go)
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

const waiting = (desk: Desk): Waiting => parsed<Waiting>(queueKey(desk)) ?? queue

function wait(desk: Desk, list: Waiting) {
  writeKey(queueKey(desk), list[0] ? JSON.stringify(list) : null)
  queue = readKey(queueKey(desk)) ? [] : list
}

/** Enters a decision into the history, and its receipt into the queue. Another tab may have done so. */
function file(desk: Desk, { record, before, state, region, shown }: Note) {
  const {
    cookie: { name },
    categories,
    endpoint,
    messages,
  } = desk.options
  const { at, act, regime, gpc, policy, choices, rest } = record
  const [last] = history(name)
  const url = endpointFor(endpoint, region)
  writeKey(dueKey(desk), null)
  if (isRemembered(name, record)) return
  if (!url) return remember(name, record)

  const id = randomId()
  const proven = { ...record, rest: [...rest, receiptMark + id] }
  remember(name, proven)
  // Nobody who refused carries a number from page to page.
  const isGrant = categories.some(it => it.default !== 'on' && choices[it.name])
  const present = desk.look().record
  if (isGrant && present && encodeRecord(present) === encodeRecord(record)) desk.keeper.keep(proven)
  const [view, lang] = shown || []
  const words = Object.keys(messages)[0] ? '+own' : ''
  const receipt: Receipt = {
    version: 1,
    id,
    previous: receiptId(before) ?? last?.receipt ?? null,
    at,
    act,
    choices: state.choices,
    basis: state.basis,
    regime,
    source: region.source,
    gpc,
    policy,
    sdk: `${__VERSION__}+${__BUILD__}`,
    text: lang ? `${__EDITION__}${words}/${lang}` : '',
    by: shown ? (view ?? 'page') : 'api',
    layout: innerWidth > 480 ? 'desktop' : 'phone',
  }
  wait(desk, [...waiting(desk), [url, receipt] as const].slice(-most))
}

/** Sends what waits, oldest first, and lets our own server write the cookie again where that is due. */
async function send(desk: Desk) {
  const endpoint = endpointFor(desk.options.endpoint, desk.store.get().region) ?? ''
  let isRenewed = !endpoint || !isOwn(endpoint)
  const dead: string[] = []
  for (const [url, receipt] of waiting(desk)) {
    // One address that is away holds up its own receipts alone.
    if (dead.includes(url)) continue
    if (await post(desk, url, receipt)) {
      isRenewed ||= isOwn(url)
      wait(
        desk,
        waiting(desk).filter(([, { id }]) => id !== receipt.id),
      )
    } else dead.push(url)
  }
  isRenewed ||= !dead.includes(endpoint) && (await post(desk, endpoint, {}))
  if (desk.options.endpoint && isRenewed && !waiting(desk)[0])
    writeKey(dueKey(desk), `${Date.now() + renewal}`)
}

const isOwn = (url: string) => new URL(url, location.href).origin === location.origin

/** Whether the server has taken it, or never will. */
async function post(desk: Desk, url: string, receipt: object): Promise<boolean> {
  const own = isOwn(url)
  if (own) desk.keeper.renewing(true)
  const body = own ? { ...receipt, renew: desk.keeper.home() } : receipt
  const status = await desk.natives
    .fetch(url, {
      method: 'POST',
      body: JSON.stringify(body),
      keepalive: true,
      redirect: 'error',
      // Where on the site it was decided is nobody's business.
      referrerPolicy: 'origin',
    })
    .then(
      ({ status }) => status,
      () => 500,
    )
  // Also where the answer got lost: its cookie may have come.
  if (own) {
    desk.check()
    desk.keeper.renewing(false)
  }
  // What else may be said on the way, by a wall or during a release, is not the endpoint's word.
  const isRefused = [400, 413, 415].includes(status)
  if (isRefused) warn(`${url} refuses a receipt: ${status}`)
  return status < 300 || isRefused
}

/** 16 random bytes as 22 letters. */
function randomId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .slice(0, 22)
}
