import { afterEach, beforeEach, expect, it } from 'vitest'
import type { View, Widget } from '../../../src/model/contract.ts'
import { mount } from '../../../widget/index.ts'
import { fakeContext, fillInJsdom, inside, isAccessible, shadow, stateOf, words } from './fake-context.ts'

let widget: Widget

beforeEach(() => {
  fillInJsdom()
  document.title = 'A page'
  document.documentElement.lang = 'en'
})
afterEach(() => widget.destroy())

const california = stateOf({
  choices: { necessary: true, functional: true, analytics: true },
  region: { code: 'US-CA', source: 'server' },
  regime: 'opt-out',
})

async function show(view: View, given = fakeContext(california)) {
  widget = await mount(given.context)
  await widget.show(view)
  return given
}

it('says in the notice what is in use and can be turned off', async () => {
  await show('notice')
  expect(words('[part=text]')).toBe('We use analytics cookies to see which pages help. Your call.')
  expect(shadow().querySelector('[data-action=close]')).toBeNull()
  await isAccessible()
})

it.each([
  ['ok', 'seen'],
  ['opt-out', 'opt-out'],
])('answers the notice by %s', async (action, act) => {
  const { context } = await show('notice')
  inside(`[data-action=${action}]`).click()
  expect(context.answer).toHaveBeenCalledExactlyOnceWith(act)
})

it('takes Escape in the notice for having seen it', async () => {
  const { context } = await show('notice')
  inside('[data-action=ok]').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
  expect(context.answer).toHaveBeenCalledExactlyOnceWith('seen')
})

const signalled = stateOf({
  ...california,
  choices: { necessary: true, functional: true, analytics: false },
  basis: { necessary: 'default', functional: 'default', analytics: 'signal' },
  gpc: true,
})

it('says in the status what a signal keeps off, and counts as seen without a click', async () => {
  const { context, set } = await show('status', fakeContext(signalled))
  expect(words('[part=text]')).toBe(
    'Your browser’s Global Privacy Control signal is honoured. Off: analytics cookies to see which pages help.',
  )
  expect(context.answer).toHaveBeenCalledExactlyOnceWith('seen')
  set({ ask: null, about: [] })
  expect(words('[part=text]')).toContain('Off: analytics')
  expect(context.answer).toHaveBeenCalledOnce()
  await isAccessible()
})

it('grants and refuses nothing when the status is closed', async () => {
  const { context, consent } = await show('status', fakeContext(signalled))
  inside('[data-action=close]').click()
  expect(new Set((context.answer as unknown as { mock: { calls: string[][] } }).mock.calls.flat())).toEqual(
    new Set(['seen']),
  )
  expect(consent.close).toHaveBeenCalledOnce()
})

it('hides what is shown', async () => {
  await show('notice')
  await widget.show(null)
  expect(shadow().querySelector('section')).toBeNull()
})
