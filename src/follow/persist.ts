import { cookieJar } from '../browser/cookie-jar.ts'
import { readKey, writeKey } from '../browser/web-storage.ts'
import type { ResolvedOptions } from '../model/options.ts'
import {
  type ConsentRecord,
  decodeRecord,
  encodeRecord,
  isNewerFormat,
  newestRecord,
  withoutReceipt,
} from '../model/record.ts'
import { grantDays } from '../model/review.ts'

/** Where the record lives: the cookie, its mirror in localStorage, and this page's memory where neither can be had. */
export interface Keeper {
  /** The record that counts, and whether a later SDK wrote one that must not be touched. */
  read(now: number): { record: ConsentRecord | undefined; isNewer: boolean }
  keep(record: ConsentRecord): void
  forget(): void
  /**
   * Puts right what was found: two cookies, one lost and restored from the mirror, one near the end of its time, one that
   * grants what was refused later. Says whether another answer holds by that.
   */
  mend(now: number): boolean
  /**
   * Writes what is known here again, where an older answer stands, or another tab's of the same second, that grants what
   * this one refuses; erases what was forgotten. Says whether it wrote.
   */
  insist(now: number): boolean
  /**
   * Whether the server is being asked to write the cookie again: what was found or given since then holds, a yes too,
   * where the older answer comes back.
   */
  renewing(isOn: boolean): void
  /** The decision (seconds since 1970) this origin was last swept for, and the note that it was swept for a newer one. */
  sweptAt(): number
  swept(at: number): void
  /** The domain the cookie is kept on, `''` for the page's host alone. */
  home(): string
}

/** Keeps the record under the cookie's name. */
export function keepRecord({ name, path, domain }: ResolvedOptions['cookie']): Keeper {
  const jar = cookieJar(name, path, domain)
  const sweptKey = `${name}_swept`
  /** The last record given or found on this page, and whether the cookie could not take it. */
  let last: ConsentRecord | undefined
  let isUnsaved = false
  /** The cookie as the server was asked to write it again, while it is. */
  let asked: string | undefined
  let mirror: string | null = null
  /** The last decision (seconds since 1970) that `forget` was for: an answer on its way cannot bring it back. */
  let forgotten = 0

  /** Whether what is known here refuses what a found record grants, and is not older: something put that one back. */
  const outranks = (known: ConsentRecord, { at, choices }: ConsentRecord) =>
    at <= known.at && Object.keys(choices).some(name => choices[name] && known.choices[name] === false)

  const read = (now: number) => {
    const values = jar.read()
    const records = values
      .map(decodeRecord)
      .filter((record): record is ConsentRecord => record !== undefined && record.at > forgotten)
    const known = last
    // Never a grant: a machine may have been given back an older answer of its own.
    if (known && (isUnsaved || records.some(found => outranks(known, found)))) records.push(known)
    // The server has put back what it was asked with: what was found or given here since is newer.
    last = known && `${values}` === asked ? known : newestRecord(records, now)
    const isNewer = values.some(isNewerFormat)
    return { record: last ?? (isNewer ? undefined : mirrored(name)), isNewer }
  }
  const keep = (record: ConsentRecord) => {
    const text = encodeRecord(record)
    // Another tab may have answered in the same moment: then the cookie is right, and what it says holds here too.
    isUnsaved = !jar.write(text) && !jar.read().some(value => (decodeRecord(value)?.at ?? 0) >= record.at)
    last = record
    forgotten = 0
    mirror = Object.values(record.choices).includes(false) ? text : null
    // The first touch of localStorage can cost 18 ms: not in the visitor's click.
    setTimeout(() => writeKey(name, mirror))
  }
  return {
    read,
    keep,
    forget() {
      forgotten = last?.at ?? 0
      last = undefined
      mirror = null
      jar.erase()
      writeKey(name, mirror)
    },
    mend(now) {
      const { record, isNewer } = read(now)
      if (!record || isNewer) return false
      const isOld = record.regime === 'opt-out' && now - record.at * 1e3 > grantDays * 864e5
      const refusal = mirrored(name)
      // A no that was given as a page was left, and overwritten by an answer that was on its way.
      if (refusal && refusal.at > record.at && outranks(refusal, record)) {
        keep(refusal)
        return true
      }
      if (isOld || jar.read().length !== 1) jar.write(encodeRecord(record))
      return false
    },
    insist(now) {
      const { record, isNewer } = read(now)
      if (isNewer) return false
      if (!record && forgotten) jar.erase()
      const text = last && encodeRecord(last)
      return !!text && !jar.read().includes(text) && jar.write(text)
    },
    renewing(isOn) {
      // Where there is no cookie none can come back: its absence is somebody's wish.
      asked = (isOn && `${jar.read()}`) || undefined
    },
    home: jar.home,
    sweptAt: () => Number.parseInt(readKey(sweptKey) ?? '', 36) || 0,
    swept: at => writeKey(sweptKey, at.toString(36)),
  }
}

/** What the mirror restores when the cookie is gone: refusals only, never a grant. */
function mirrored(name: string): ConsentRecord | undefined {
  const record = decodeRecord(readKey(name) ?? '')
  const refused = Object.entries(record?.choices ?? {}).filter(([, granted]) => !granted)
  // Nobody who refused carries a number.
  return record && refused[0]
    ? { ...record, choices: Object.fromEntries(refused), rest: withoutReceipt(record) }
    : undefined
}
