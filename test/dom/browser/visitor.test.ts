import { afterEach, expect, it, vi } from 'vitest'
import { once } from '../../../src/browser/once.ts'
import { globalPrivacyControl, serverRegion, timeZone } from '../../../src/browser/visitor.ts'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const serverSays = (...serverTiming: { name: string; description: string }[]) => {
  performance.getEntriesByType = () => [{ serverTiming }] as never
}

it('reads the region of Server-Timing, `region` before `cc`', () => {
  serverSays({ name: 'cc', description: 'FR' }, { name: 'db', description: '53' })
  expect(serverRegion()).toBe('FR')
  serverSays({ name: 'cc', description: 'FR' }, { name: 'region', description: 'US-CA' })
  expect(serverRegion()).toBe('US-CA')
  serverSays({ name: 'region', description: '' })
  expect(serverRegion()).toBeFalsy()
})

it('hears nothing from a browser without Server-Timing', () => {
  performance.getEntriesByType = () => []
  expect(serverRegion()).toBeUndefined()
  performance.getEntriesByType = () => [{}] as never
  expect(serverRegion()).toBeUndefined()
})

it('has no time zone where Intl throws', () => {
  vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(() => {
    throw new Error('no Intl')
  })
  expect(timeZone()).toBeUndefined()
})

it('takes the signal for on only where it is `true`', () => {
  for (const [value, isOn] of [
    [true, true],
    [false, false],
    [undefined, false],
    ['1', false],
    [1, false],
  ] as const) {
    vi.stubGlobal('navigator', { globalPrivacyControl: value })
    expect(globalPrivacyControl()).toBe(isOn)
  }
})

it('asks once, also where asking throws', () => {
  const ask = vi.fn(() => 'DE')
  const answer = once(ask)
  expect([answer(), answer()]).toEqual(['DE', 'DE'])
  expect(ask).toHaveBeenCalledOnce()
  const fail = vi.fn(() => {
    throw new Error('the site’s own')
  })
  const nothing = once(fail)
  expect([nothing(), nothing()]).toEqual([undefined, undefined])
  expect(fail).toHaveBeenCalledOnce()
})
