import { expect, it } from 'vitest'
import type { Ruling } from '../../../src/guard/door.ts'
import { workerRules } from '../../../src/guard/worker-rules.ts'
import { claimsOf } from '../../../src/model/declarations.ts'

const claims = [
  ...claimsOf('necessary', [{ host: 'pay.example.com' }]),
  ...claimsOf('analytics', [
    { host: 'example.com' },
    { host: 'stats.test/v1/' },
    { host: '/ahoy/*' },
    { host: 'tags.test/js?id=A' },
    { database: 'events*' },
    { database: '/^q\\d$/' },
    { cookie: 'nothing' },
  ]),
]
const free: Ruling = { category: '', isOpen: true, isRefused: false, isOwn: false }

/** How a worker's own doors take an address or database: 0 passes, 1 waits, 2 is refused. */
const standing = (what: string, analytics: Partial<Ruling> = {}, undeclared = free) => {
  const rulingOf = (category: string) =>
    category === 'analytics' ? { ...free, isOpen: false, ...analytics } : category === '' ? undeclared : free
  const rules = workerRules(claims, ['ads.test', 'social.test/tr'], rulingOf)
  const [database] = /(?<=^database:).*/.exec(what) ?? []
  return (
    rules.find(
      ([shape, , isDatabase = false]) =>
        isDatabase === (database !== undefined) && new RegExp(shape).test(database ?? what),
    )?.[1] ?? 0
  )
}

it.each([
  ['https://example.com/', 1],
  ['https://eu.example.com:8443/e', 1],
  ['wss://example.com/live', 1],
  ['https://pay.example.com/', 0],
  ['https://badexample.com/', 0],
  ['https://example.com.evil.test/', 0],
  ['https://other.test/?from=https://example.com/', 0],
  ['https://stats.test/v1/e', 1],
  ['https://stats.test/v2/e', 0],
  ['https://www.clientlink.test/ahoy/visits', 1],
  ['https://other.test/ahoy/visits', 0],
  ['https://tags.test/js?v=1&id=A-1', 1],
  ['https://tags.test/js?id=B', 0],
  ['https://ads.test/pixel', 2],
  ['https://social.test/tr?id=1', 2],
  ['https://social.test/photos', 0],
  ['database:events-1', 1],
  ['database:my-events', 0],
  ['database:q1', 1],
  ['database:q12', 0],
])('takes %s as %i', (what, expected) => {
  expect(standing(what)).toBe(expected)
})

it('follows what a category may do now', () => {
  expect(standing('https://example.com/', { isOpen: true })).toBe(0)
  expect(standing('https://example.com/', { isRefused: true })).toBe(2)
  expect(standing('https://ads.test/', { isOpen: true })).toBe(2)
})

it('holds what nobody declares, where that is asked for, but for the page’s own site', () => {
  const shut = { ...free, isOpen: false }
  expect(standing('https://other.test/', {}, shut)).toBe(1)
  expect(standing('database:theirs', {}, shut)).toBe(1)
  expect(standing('https://api.clientlink.test/', {}, shut)).toBe(0)
  expect(standing('https://www.clientlink.test/', {}, shut)).toBe(0)
})
