import { describe, expect, it } from 'vitest'
import { defaultChoice } from '../../src/model/default-choice.ts'
import { site } from './samples.ts'

const category = (wish: 'on' | 'off' | 'region') => ({ name: 'x', default: wish, recipients: [], claims: [] })

describe('before an answer', () => {
  it.each([
    ['on', 'opt-in', false, true, 'default'],
    ['on', 'opt-out', false, true, 'default'],
    ['on', 'opt-in', true, true, 'default'],
    ['on', 'opt-out', true, true, 'default'],
    ['off', 'opt-in', false, false, 'default'],
    ['off', 'opt-out', false, false, 'default'],
    ['off', 'opt-out', true, false, 'default'],
    ['region', 'opt-in', false, false, 'default'],
    ['region', 'opt-out', false, true, 'default'],
    ['region', 'opt-in', true, false, 'signal'],
    ['region', 'opt-out', true, false, 'signal'],
  ] as const)(
    'a category %j under %s, signal %j, is granted: %j, by %s',
    (wish, regime, gpc, granted, basis) => {
      expect(defaultChoice(category(wish), regime, gpc)).toEqual([granted, basis])
    },
  )

  it('necessary and functional are on, analytics and custom ones follow the region', () => {
    const { categories } = site({ categories: { marketing: {} } })
    expect(categories.map(({ name, default: wish }) => [name, wish])).toEqual([
      ['necessary', 'on'],
      ['functional', 'on'],
      ['analytics', 'region'],
      ['marketing', 'region'],
    ])
  })
})
