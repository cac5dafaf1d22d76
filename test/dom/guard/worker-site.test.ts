import { expect, it } from 'vitest'
import { type WorkerSite, workerStanding } from '../../../src/guard/worker-site.ts'
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
const free = { isOpen: true, isRefused: false }
const shut = { isOpen: false, isRefused: false }

/** How a worker's own doors take an address or database: 0 passes, 1 waits, 2 is refused. */
const standing = (what: string, rulings: WorkerSite['rulings'] = {}) => {
  const { address, database } = workerStanding({
    claims,
    never: ['ads.test', 'social.test/tr'],
    rulings: { necessary: free, analytics: shut, ...rulings },
    origin: 'https://www.clientlink.test',
    hostname: 'www.clientlink.test',
  })
  const [name] = /(?<=^database:).*/.exec(what) ?? []
  return name === undefined ? address(what) : database(name)
}

it.each([
  ['https://example.com/', 1],
  ['https://someone@example.com/', 1],
  ['https://eu.example.com:8443/e', 1],
  ['wss://example.com/live', 1],
  ['https://pay.example.com/', 0],
  ['https://badexample.com/', 0],
  ['https://example.com.evil.test/', 0],
  ['https://other.test/?from=https://example.com/', 0],
  ['https://stats.test/v1/e', 1],
  ['https://stats.test/v2/e', 0],
  ['https://www.clientlink.test/ahoy/visits', 1],
  ['wss://www.clientlink.test/ahoy/live', 1],
  ['https://other.test/ahoy/visits', 0],
  ['data:text/plain,https://example.com/', 0],
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
  expect(standing('https://example.com/', { analytics: free })).toBe(0)
  expect(standing('https://example.com/', { analytics: { ...shut, isRefused: true } })).toBe(2)
  expect(standing('https://ads.test/', { analytics: free })).toBe(2)
})

it('holds what nobody declares, where that is asked for, but for the page’s own site', () => {
  const undeclared = { '': shut }
  expect(standing('https://other.test/', undeclared)).toBe(1)
  expect(standing('database:theirs', undeclared)).toBe(1)
  expect(standing('https://api.clientlink.test/', undeclared)).toBe(0)
  expect(standing('https://www.clientlink.test/', undeclared)).toBe(0)
})
