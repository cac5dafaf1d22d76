import { type Claim, nameTest } from './declarations.ts'
import type { ConsentError, ConsentErrorCode } from './error.ts'

/** Hears of a mistake in the options. The npm import throws it; the script tag prints it and drops the entry. */
export type Report = (error: ConsentError) => void

/** Reports a mistake and says `false`, so that a filter drops the entry. */
export type Fault = (code: ConsentErrorCode, value: unknown, wayOut: string) => false

/** Whether the text is an ISO date of a real day, such as `2026-03-01`. */
export function isDate(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** Whether a link is safe to follow: relative, http, https, mailto or tel. Browsers skip white space inside a scheme. */
export function isSafeUrl(url: string): boolean {
  return (
    typeof url === 'string' && !/^(?!https?:|mailto:|tel:)[a-z][\w+.-]*:/i.test(url.replace(/[\0-\x20]/g, ''))
  )
}

/** Whether the text is a host, with an optional port and path prefix, or a path of the page's own origin. */
export function isHost(text: string): boolean {
  return /^(\/[^\s/]\S*|[a-z\d]([\w.-]*[a-z\d])?(:\d+)?(\/\S*)?)$/i.test(text)
}

/** Whether a claim can be used. Reports what is wrong with it. */
export function checkClaim(claim: Claim, ownName: string, fault: Fault): boolean {
  const { kind, pattern, category } = claim
  if (typeof pattern !== 'string' || !pattern.trim())
    return fault(
      'no-name',
      claim,
      `A declaration of "${category}" names no cookie, storage, database, cache or host.`,
    )
  if (kind === 'host')
    return (
      isHost(pattern) ||
      fault(
        'bad-host',
        pattern,
        `"${pattern}" is no host. Write "example.com", "example.com/path/" or "/path/".`,
      )
    )
  let covers: ReturnType<typeof nameTest>
  try {
    covers = nameTest(pattern)
  } catch {
    return fault('bad-pattern', pattern, `"${pattern}" is no regular expression.`)
  }
  return (
    category === 'necessary' ||
    !covers(ownName) ||
    fault(
      'own-cookie',
      pattern,
      `"${pattern}" of "${category}" would match the record of consent, "${ownName}".`,
    )
  )
}
