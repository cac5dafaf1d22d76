import type { Act, Regime } from './choices.ts'

/** What the cookie keeps: the visitor's last answer. */
export interface ConsentRecord {
  /** The explicit answers by category name, categories this site does not know included. Empty when merely `seen`. */
  readonly choices: Readonly<Record<string, boolean>>
  readonly regime: Regime
  readonly act: Act
  /** When it was decided, in whole seconds since 1970. */
  readonly at: number
  /** The newest material policy version (ISO date) the visitor has answered, or `''`. */
  readonly policy: string
  /** Hashes (`recipientHash`) of every recipient the visitor was told of. Only ever grows. */
  readonly recipients: readonly string[]
  /** Whether Global Privacy Control was on. */
  readonly gpc: boolean
  /** Fields of later versions, carried over word for word. */
  readonly rest: readonly string[]
}

/** With this begins the field that says which receipt proves the record; it belongs to one decision, and ends with it. */
export const receiptMark = '~'

/** The further fields of a record, without that one. */
export const withoutReceipt = ({ rest }: Pick<ConsentRecord, 'rest'>) =>
  rest.filter(field => field[0] !== receiptMark)

const acts: readonly Act[] = ['accept-all', 'reject-all', 'save', 'opt-out', 'close', 'seen']
const letters = 'arsocn'

/** Format, regime + act + GPC, seconds in base 36, policy version, recipients, further fields. */
const shape =
  /^1\.([io])([arsocn])([01])\.([\da-z]{1,7})\.((?:\d{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))?)\.((?:[\w-]{3})*)((?:\.[\w!#-+/:=~-]{1,64})*)$/

/**
 * The cookie's value for a record, such as `1.ia0.t4kz8c.20260301.Yq1_-3.analytics:1.functional:1`.
 * At the edge, `/clientlink_choices=1\.[^;]*\.analytics:1/` on the Cookie header tells a grant.
 */
export function encodeRecord(record: ConsentRecord): string {
  const { choices, regime, act, at, policy, recipients, gpc, rest } = record
  return [
    1,
    `${regime[4]}${letters[acts.indexOf(act)]}${+gpc}`,
    at.toString(36),
    policy.replaceAll('-', ''),
    recipients.join(''),
    ...Object.keys(choices).map(name => `${name}:${+(choices[name] === true)}`),
    ...rest,
  ].join('.')
}

/** The record a cookie's value stands for, or `undefined` where it stands for none. Never throws. */
export function decodeRecord(text: string | undefined): ConsentRecord | undefined {
  const parts = text && text.length < 1024 ? shape.exec(text) : null
  if (!parts) return
  const { 1: regime, 2: letter = '', 3: gpc, 4: at = '', 5: day = '', 6: hashes = '', 7: fields = '' } = parts
  const act = acts[letters.indexOf(letter)] as Act
  const choices: Record<string, boolean> = {}
  const rest: string[] = []
  for (const field of fields.split('.').slice(1)) {
    if (!/^[a-z][\w-]*:[01]$/.test(field)) rest.push(field)
    // Of two answers in one record the refusal holds, and what was merely seen answers nothing.
    else if (act !== 'seen') {
      const name = field.slice(0, -2)
      choices[name] = field.endsWith('1') && choices[name] !== false
    }
  }
  return {
    choices,
    regime: regime === 'i' ? 'opt-in' : 'opt-out',
    act,
    at: Number.parseInt(at, 36),
    policy: day && `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`,
    recipients: hashes.match(/.../g) ?? [],
    gpc: gpc === '1',
    rest,
  }
}

/** Whether a cookie's value was written by a later SDK. It is never overwritten, and grants nothing here. */
export function isNewerFormat(text: string): boolean {
  return /^([2-9]|[1-9]\d+)\./.test(text)
}

/** How much a record grants; one that refuses nothing, such as a notice merely seen, leaves the rest to its defaults. */
function laxness({ choices }: ConsentRecord): number {
  const answers = Object.values(choices)
  return answers.filter(Boolean).length + (answers.includes(false) ? 0 : 99)
}

/**
 * Of several records the newest decision that does not lie in the future; of two at the same second the stricter.
 * Where all lie in the future, the same order among those.
 */
export function newestRecord(records: readonly ConsentRecord[], now: number): ConsentRecord | undefined {
  const past = records.filter(record => record.at * 1e3 <= now)
  return [...(past.length ? past : records)].sort((a, b) => b.at - a.at || laxness(a) - laxness(b))[0]
}
