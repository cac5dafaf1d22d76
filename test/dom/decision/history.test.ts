import { beforeEach, expect, it, vi } from 'vitest'
import { csv } from '../../../src/decision/download.ts'
import { history, remember } from '../../../src/decision/history.ts'
import type { ConsentRecord } from '../../../src/model/record.ts'
import { noCookies } from '../no-cookies.ts'

const record = (at: number, choices: Record<string, boolean>): ConsentRecord => ({
  choices,
  regime: 'opt-in',
  act: 'save',
  at,
  policy: '2026-03-01',
  recipients: ['abc'],
  gpc: false,
  rest: [],
})

beforeEach(noCookies)

it('gives the answers of this origin, newest first, without what identifies anyone', () => {
  remember('ours', record(1_700_000_000, { analytics: true }))
  remember('ours', record(1_700_000_060, { analytics: false }))
  expect(history('ours')).toEqual([
    {
      decidedAt: '2023-11-14T22:14:20.000Z',
      act: 'save',
      choices: { analytics: false },
      regime: 'opt-in',
      policy: '2026-03-01',
      gpc: false,
      receipt: null,
    },
    expect.objectContaining({ decidedAt: '2023-11-14T22:13:20.000Z', choices: { analytics: true } }),
  ])
})

it('keeps twenty', () => {
  for (let at = 1; at <= 25; at++) remember('ours', record(at, {}))
  expect(history('ours')).toHaveLength(20)
  expect(history('ours')[0]?.decidedAt).toBe('1970-01-01T00:00:25.000Z')
})

it('leaves out what cannot be read', () => {
  remember('ours', record(1, {}))
  localStorage.setItem('ours_history', `noise {} ${localStorage.getItem('ours_history')} 9.later`)
  expect(history('ours')).toHaveLength(1)
})

it('is empty where storage is blocked', () => {
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError')
  })
  remember('ours', record(1, {}))
  expect(history('ours')).toEqual([])
  vi.restoreAllMocks()
})

it('becomes a table with a column for every category ever answered', () => {
  remember('ours', record(1_700_000_000, { analytics: true }))
  remember('ours', record(1_700_000_060, { analytics: false, chat: true }))
  expect(csv(history('ours')).split('\r\n')).toEqual([
    'decidedAt,act,regime,policy,gpc,receipt,analytics,chat',
    '2023-11-14T22:14:20.000Z,save,opt-in,2026-03-01,false,,false,true',
    '2023-11-14T22:13:20.000Z,save,opt-in,2026-03-01,false,,true,',
  ])
})
