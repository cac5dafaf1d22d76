import { expect, it, vi } from 'vitest'
import { shadows } from '../../../src/guard/shadow.ts'

const isA = (name: string) => name.startsWith('a')

it('keeps the place of what is written again', () => {
  const shadow = shadows(() => {})<string>()
  shadow.set('a', '1')
  shadow.set('b', '1')
  shadow.set('a', '2')
  expect([...shadow.entries]).toEqual([
    ['a', '2'],
    ['b', '1'],
  ])
})

it('writes down what belongs to a name, or forgets it', () => {
  const shadow = shadows(() => {})<string>()
  const write = vi.fn()
  shadow.standsFor({ write, list: () => [] })
  for (const key of ['a', 'ab;/path', 'b']) shadow.set(key, key)
  shadow.settle(isA, true)
  expect(write.mock.calls).toEqual([
    ['a', 'a'],
    ['ab;/path', 'ab;/path'],
  ])
  shadow.settle(() => true, false)
  expect(write).toHaveBeenCalledTimes(2)
  expect(shadow.entries.size).toBe(0)
})

it('goes on where the place is full or gone', () => {
  const shadow = shadows(() => {})<string>()
  const blocked = () => {
    throw new DOMException('full', 'QuotaExceededError')
  }
  shadow.standsFor({ write: blocked, list: blocked })
  shadow.set('a', '1')
  shadow.settle(isA, true)
  shadow.save(isA)
  expect(shadow.entries.size).toBe(0)
})

it('takes into memory what the place holds', () => {
  const shadow = shadows(() => {})<string>()
  shadow.standsFor({
    write() {},
    list: () => [
      ['a', '1'],
      ['b', '2'],
    ],
  })
  shadow.save(isA)
  expect([...shadow.entries]).toEqual([['a', '1']])
})

it('holds five million characters with its sisters, and drops its oldest beyond', () => {
  const dropped = vi.fn()
  const make = shadows(dropped)
  const [one, other] = [make<string>(), make<string>()]
  const million = 'x'.repeat(2 ** 20)
  for (const key of ['a', 'b', 'c']) one.set(key, million)
  other.set('d', million)
  expect(dropped).not.toHaveBeenCalled()
  other.set('e', million)
  expect(dropped.mock.calls).toEqual([['d']])
  one.set('f', million)
  expect(dropped.mock.calls).toEqual([['d'], ['a']])
  one.clear()
  one.set('g', million)
  expect([...one.entries.keys(), ...other.entries.keys()]).toEqual(['g', 'e'])
})
