import { cookieJar } from '../browser/cookie-jar.ts'
import { readKey, writeKey } from '../browser/web-storage.ts'
import type { ResolvedOptions } from '../model/options.ts'
import {
  type ConsentRecord,
  decodeRecord,
  encodeRecord,
  isNewerFormat,
  newestRecord,
} from '../model/record.ts'
import { grantDays } from '../model/review.ts'

/** Where the record lives: the cookie, its mirror in localStorage, and this page's memory where neither can be had. */
export interface Keeper {
  /** The record that counts, and whether a later SDK wrote one that must not be touched. */
  read(now: number): { record: ConsentRecord | undefined; isNewer: boolean }
  keep(record: ConsentRecord): void
  forget(): void
  /** Puts right what was found: two cookies, one lost and restored from the mirror, one near the end of its time. */
  mend(now: number): void
  /**
   * Writes what is known here again, where an older answer stands, or another tab's of the same second that is less
   * strict. Says so.
   */
  insist(now: number): boolean
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
  let mirror: string | null = null

  const read = (now: number) => {
    const values = jar.read()
    const records = values.map(decodeRecord).filter(record => record !== undefined)
    const isNewer = values.some(isNewerFormat)
    // An older one was put back by an answer of the server's that was on its way: what is known here holds.
    if (last && (isUnsaved || records.some(({ at }) => at <= (last?.at ?? 0)))) records.push(last)
    last = newestRecord(records, now) ?? last
    return { record: records[0] ? last : isNewer ? undefined : mirrored(name), isNewer }
  }
  return {
    read,
    keep(record) {
      const text = encodeRecord(record)
      // Another tab may have answered in the same moment: then the cookie is right, and what it says holds here too.
      isUnsaved = !jar.write(text) && !jar.read().some(value => (decodeRecord(value)?.at ?? 0) >= record.at)
      last = record
      mirror = Object.values(record.choices).includes(false) ? text : null
      // The first touch of localStorage can cost 18 ms: not in the visitor's click.
      setTimeout(() => writeKey(name, mirror))
    },
    forget() {
      last = undefined
      mirror = null
      jar.erase()
      writeKey(name, mirror)
    },
    mend(now) {
      const { record, isNewer } = read(now)
      const isOld = record?.regime === 'opt-out' && now - record.at * 1e3 > grantDays * 864e5
      if (record && !isNewer && (isOld || jar.read().length !== 1)) jar.write(encodeRecord(record))
    },
    insist(now) {
      const { record, isNewer } = read(now)
      const text = record && record === last && !isNewer ? encodeRecord(record) : ''
      return text !== '' && !jar.read().includes(text) && jar.write(text)
    },
    home: jar.home,
    sweptAt: () => Number.parseInt(readKey(sweptKey) ?? '0', 36) || 0,
    swept: at => writeKey(sweptKey, at.toString(36)),
  }
}

/** What the mirror restores when the cookie is gone: refusals only, never a grant. */
function mirrored(name: string): ConsentRecord | undefined {
  const record = decodeRecord(readKey(name) ?? '')
  const refused = Object.entries(record?.choices ?? {}).filter(([, granted]) => !granted)
  return record && refused.length ? { ...record, choices: Object.fromEntries(refused) } : undefined
}
