import { isDate, isHost, isSafeUrl } from './check.ts'
import type { ConsentErrorCode } from './error.ts'
import { regionCode } from './region.ts'

/** What an option must be: the test, and the code of the mistake where it is not. */
type Form = readonly [isSound: (value: unknown) => boolean, code: ConsentErrorCode]

const date: Form = [isDate, 'bad-date']
const link: Form = [isSafeUrl, 'bad-url']
const word = (...words: string[]): Form => [text => words.includes(text as string), 'bad-option']
const place: Form = [text => !/[;\s]/.test(text as string), 'bad-cookie']

/** The forms of options, by key; those of the cookie by `cookie.` and key. */
export const forms: Readonly<Record<string, Form>> = {
  version: date,
  updated: date,
  effective: date,
  url: link,
  archive: link,
  contact: link,
  assets: link,
  endpoint: link,
  host: [isHost, 'bad-host'],
  undeclared: word('allow', 'report', 'block'),
  held: word('send', 'drop'),
  theme: word('light', 'dark', 'auto'),
  placement: word('corner', 'bar', 'centre'),
  reopen: word('start', 'end', 'none'),
  region: [text => /^(T1)?$/.test(text as string) || regionCode(text) !== undefined, 'bad-region'],
  'cookie.name': [text => /^[\w-]+$/.test(text as string), 'bad-cookie'],
  'cookie.path': place,
  'cookie.domain': place,
}

/** What to write instead, by the code of the mistake. */
export const wayOut: Readonly<Partial<Record<ConsentErrorCode, string>>> = {
  'bad-date': 'ISO date such as "2026-03-01"',
  'bad-url': 'link to follow: use https:, mailto: or a path',
  'bad-host': 'host: write "example.com", "example.com/path/" or "/path/"',
  'bad-region': 'ISO 3166 code such as "DE" or "US-CA"',
  'bad-option': 'word this option knows',
  'bad-cookie': 'part of a cookie: a name has letters, digits, "_" and "-", domain and path have no spaces',
}
