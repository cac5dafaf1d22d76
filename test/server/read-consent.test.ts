import { describe, expect, it } from 'vitest'
import { readConsent } from '../../src/server/read-consent.ts'
import { cookies, daysAgo, get, now, options } from './samples.ts'

const told = { policy: '2026-03-01' }
const us = { 'cf-ipcountry': 'US' }

describe('a request', () => {
  const read = (headers: Record<string, string>, hints = {}) =>
    readConsent(get(headers), options, { now, ...hints })

  it('tells region and signal by itself', () => {
    expect(read({ ...us, 'sec-gpc': '1' })).toMatchObject({
      region: { code: 'US', source: 'server' },
      regime: 'opt-out',
      gpc: true,
      choices: { analytics: false },
      basis: { analytics: 'signal' },
    })
    expect(read({ 'cf-ipcountry': 'T1' })).toMatchObject({ region: { code: null }, regime: 'opt-in' })
    expect(read({})).toMatchObject({ region: { code: null, source: 'none' }, regime: 'opt-in', gpc: false })
  })
  it('is not asked for what is told', () => {
    expect(read({ ...us, 'sec-gpc': '1' }, { region: 'DE', gpc: false })).toMatchObject({
      region: { code: 'DE' },
      gpc: false,
    })
    expect(read(us, { region: null })).toMatchObject({ region: { code: null, source: 'none' } })
  })
  it('is not asked for another edge’s header where the named one said nothing', () => {
    expect(read(us, { region: undefined })).toMatchObject({ region: { source: 'none' }, regime: 'opt-in' })
    expect(read(us, { region: undefined, zone: 'America/New_York' })).toMatchObject({
      region: { source: 'time-zone' },
      regime: 'opt-out',
    })
  })
  it('has a signal only where it is 1, or one of several is', () => {
    for (const value of ['1', '1, 1', '0, 1', '1,0']) expect(read({ 'sec-gpc': value }).gpc).toBe(true)
    for (const value of ['0', 'true', '', '11', '0, 0']) expect(read({ 'sec-gpc': value }).gpc).toBe(false)
  })
})

describe('a header', () => {
  it('gives the same as its request', () => {
    const cookie = cookies({ ...told, at: daysAgo(3) })
    expect(readConsent(cookie, options, { region: 'DE', now })).toEqual(
      readConsent(get({ cookie, 'cf-ipcountry': 'DE' }), options, { now }),
    )
  })
  it('may be missing', () => {
    for (const none of [null, undefined, ''])
      expect(readConsent(none, options, { region: 'DE', now })).toMatchObject({
        ask: 'first-visit',
        choices: { necessary: true, functional: true, analytics: false },
      })
  })
  it('is strict where nothing is said of the region', () => {
    expect(readConsent('', options)).toMatchObject({ regime: 'opt-in', choices: { analytics: false } })
  })
})

describe('of the cookie', () => {
  const choices = (cookie: string, region = 'US') => readConsent(cookie, options, { region, now }).choices
  const no = { ...told, act: 'reject-all', choices: { functional: false, analytics: false } } as const

  it('a refusal counts everywhere', () => {
    for (const region of ['DE', 'US'])
      expect(choices(cookies(no), region)).toMatchObject({ functional: false, analytics: false })
  })
  it('the newest of two that does not lie ahead counts', () => {
    expect(choices(cookies({ ...told, at: daysAgo(9) }, { ...no, at: daysAgo(1) })).analytics).toBe(false)
    expect(choices(cookies({ ...told, at: daysAgo(-9) }, { ...no, at: daysAgo(1) })).analytics).toBe(false)
  })
  it('a record of a later SDK shuts everything, and asks nothing', () => {
    expect(readConsent(cookies('2.later', told), options, { region: 'US', now })).toMatchObject({
      choices: { necessary: true, functional: false, analytics: false },
      ask: null,
    })
  })
  it('a broken record is none', () => {
    expect(readConsent(cookies('1.broken'), options, { region: 'DE', now }).ask).toBe('first-visit')
  })
})

it('mistakes in the options throw, each time', () => {
  const bad = { region: 'Germany' }
  for (let time = 0; time < 2; time++)
    expect(() => readConsent('', bad)).toThrow(expect.objectContaining({ code: 'bad-region' }))
})
