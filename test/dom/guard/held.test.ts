import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Ruling } from '../../../src/guard/door.ts'
import { holding } from '../../../src/guard/held.ts'

const ruling = (isRefused = false): Ruling => ({
  category: 'analytics',
  isOpen: false,
  isRefused,
  isOwn: false,
})

/** A queue, and what became of what was held in it. */
function queue() {
  const told: string[] = []
  const held = holding(({ category }) => told.push(`dropped ${category}`))
  const hold = (of: Ruling, kind: Parameters<typeof held.hold>[1], name: string) =>
    held.hold(
      of,
      kind,
      () => told.push(`went ${name}`),
      () => told.push(`failed ${name}`),
    )
  return { ...held, hold, told }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('lets what waited go on in its order', () => {
  const { hold, release, told } = queue()
  const [mine, other] = [ruling(), ruling()]
  hold(mine, 'record', 'a')
  hold(other, 'record', 'b')
  hold(mine, 'load', 'c')
  release(mine, true)
  expect(told).toEqual(['went a', 'went c'])
})

it('fails records that are not to be sent, and lets the rest go on', () => {
  const { hold, release, told } = queue()
  const mine = ruling()
  hold(mine, 'record', 'a')
  hold(mine, 'load', 'b')
  hold(mine, 'opening', 'c')
  release(mine, false)
  expect(told).toEqual(['failed a', 'went b', 'went c'])
})

it('fails all at a refusal, and tries again at a later yes what brings something new', () => {
  const { hold, refuse, release, told } = queue()
  const mine = ruling()
  for (const kind of ['record', 'load', 'opening'] as const) hold(mine, kind, kind)
  refuse(mine)
  expect(told.splice(0)).toEqual(['failed record', 'failed load', 'failed opening'])
  release(mine, true)
  expect(told).toEqual(['went load'])
})

it('fails what is refused in a moment, and never within the call', () => {
  const { hold, release, told } = queue()
  const mine = ruling(true)
  for (const kind of ['record', 'load', 'opening'] as const) hold(mine, kind, kind)
  expect(told).toEqual([])
  vi.runAllTimers()
  expect(told.splice(0)).toEqual(['failed record', 'failed load', 'failed opening'])
  release(mine, true)
  expect(told).toEqual(['went load'])
})

it('fails a record after half an hour, and all of them when the page is left', () => {
  const { hold, leave, told } = queue()
  const mine = ruling()
  hold(mine, 'record', 'a')
  vi.advanceTimersByTime(29 * 60e3)
  hold(mine, 'record', 'b')
  hold(mine, 'load', 'c')
  vi.advanceTimersByTime(2 * 60e3)
  expect(told.splice(0)).toEqual(['failed a'])
  leave(false)
  expect(told.splice(0)).toEqual(['failed b'])
  leave(true)
  expect(told).toEqual(['failed c'])
})

it('drops the oldest beyond a thousand, and says so', () => {
  const { hold, told } = queue()
  const mine = ruling()
  for (let count = 0; count < 1001; count++) hold(mine, 'record', `${count}`)
  expect(told).toEqual(['failed 0', 'dropped analytics'])
})

it('forgets what is taken back', () => {
  const { hold, release, told } = queue()
  const mine = ruling()
  hold(mine, 'record', 'a')()
  release(mine, true)
  vi.runAllTimers()
  expect(told).toEqual([])
})
