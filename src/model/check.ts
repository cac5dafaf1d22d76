import type { ConsentError, ConsentErrorCode } from './error.ts'

/** Hears of a mistake in the options. The npm import throws it; the script tag prints it and drops the entry. */
export type Report = (error: ConsentError) => void

/** What the npm import and the server do. */
export const raise: Report = error => {
  throw error
}

/** Reports a mistake and says `false`, so that a filter drops the entry. */
export type Fault = (code: ConsentErrorCode, value: unknown, wayOut: string) => false

/** Whether the text is an ISO date of a real day, such as `2026-03-01`. */
export function isDate(text: unknown): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text as string) ? Date.parse(text as string) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text as string)
}

/** Whether a link is safe to follow: relative, http, https, mailto or tel. Browsers skip white space inside a scheme. */
export function isSafeUrl(url: unknown): boolean {
  return (
    typeof url === 'string' && !/^(?!https?:|mailto:|tel:)[a-z][\w+.-]*:/i.test(url.replace(/[\0-\x20]/g, ''))
  )
}

/** Whether the text is a host, with an optional port and path prefix, or a path of the page's own origin. */
export function isHost(text: unknown): boolean {
  return /^(\/[^\s/]\S*|[a-z\d]([\w.-]*[a-z\d])?(:\d+)?(\/\S*)?)$/i.test(text as string)
}
