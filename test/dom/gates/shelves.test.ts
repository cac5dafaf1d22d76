import { beforeEach, expect, it, vi } from 'vitest'
import { setCookie } from '../../../src/browser/cookies.ts'
import { shelfGates } from '../../../src/gates/shelves.ts'
import { claimsOf, matcher } from '../../../src/model/declarations.ts'
import { noCookies } from '../no-cookies.ts'

const granted = new Set<string>()
const claimOf = matcher([
  ...claimsOf('functional', [{ storage: 'setting' }, { cookie: 'look' }]),
  ...claimsOf('analytics', [{ storage: 'count' }]),
])
const onStray = vi.fn()
const make = () => shelfGates(claimOf, name => granted.has(name), onStray)

beforeEach(() => {
  noCookies()
  granted.clear()
  granted.add('functional')
})

it('hands all who ask the same shelf', () => {
  const gates = make()
  expect(gates.storage('functional', 'local')).toBe(gates.storage('functional', 'local'))
  expect(gates.storage('functional', 'local')).not.toBe(gates.storage('functional', 'session'))
  expect(gates.cookies('functional')).toBe(gates.cookies('functional'))
})

it('speaks as a Storage does', () => {
  const storage = make().storage('functional', 'local')
  storage.setItem('setting', 7 as never)
  expect(storage.getItem('setting')).toBe('7')
  expect([storage.length, storage.key(0), storage.key(1)]).toEqual([1, 'setting', null])
  expect(storage.getItem('none')).toBeNull()
  storage.clear()
  expect([storage.length, localStorage.length]).toEqual([0, 0])
})

it('writes where it is bound to, and not where another category is', () => {
  const gates = make()
  gates.storage('functional', 'local').setItem('count', '1')
  gates.storage('functional', 'session').setItem('setting', '1')
  expect(localStorage.length).toBe(0)
  expect(Object.keys(sessionStorage)).toEqual(['setting'])
  expect(onStray).toHaveBeenCalledExactlyOnceWith('storage', 'count', 'functional')
})

it('takes cookies into memory and back by category', () => {
  const gates = make()
  const cookies = gates.cookies('functional')
  cookies.set('look', 'a b', { expires: 1 })
  expect(document.cookie).toBe('look=a%20b')
  granted.clear()
  gates.shut('functional')
  setCookie('look=;max-age=0;path=/')
  expect(cookies.get('look')).toBe('a b')
  expect(document.cookie).toBe('')
  granted.add('functional')
  gates.open('functional', false)
  expect(document.cookie).toBe('look=a%20b')
  cookies.remove('look')
  expect(document.cookie).toBe('')
  expect(cookies.get('look')).toBeUndefined()
})

it('serves a cookie from memory where the browser does not take it', () => {
  vi.spyOn(Document.prototype, 'cookie', 'set').mockImplementation(() => {})
  const cookies = make().cookies('functional')
  cookies.set('look', 'wide')
  expect(cookies.get('look')).toBe('wide')
  vi.restoreAllMocks()
})
