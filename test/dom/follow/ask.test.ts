import { beforeEach, expect, it, vi } from 'vitest'
import { asker } from '../../../src/follow/ask.ts'
import type { View, WidgetContext, WidgetModule } from '../../../src/model/contract.ts'
import type { ConsentState } from '../../../src/model/state.ts'
import { eventually } from '../eventually.ts'

let state: Pick<ConsentState, 'ask' | 'regime' | 'gpc'>
const context = {
  categories: [{ name: 'analytics' }],
  policy: {},
  consent: {
    get state() {
      return state
    },
  },
} as unknown as WidgetContext

/** A widget that only notes what it is asked for. */
function fake() {
  const shown: (View | null)[] = []
  const widget = { show: vi.fn((view: View | null) => void shown.push(view)), destroy: vi.fn() }
  const parts = {
    mount: vi.fn(() => widget),
    embed: vi.fn(() => vi.fn()),
    news: vi.fn(() => vi.fn()),
    reopen: vi.fn(() => vi.fn()),
    placeholder: vi.fn(() => vi.fn()),
  } satisfies WidgetModule
  return { shown, widget, parts, load: vi.fn(async () => parts as WidgetModule) }
}

beforeEach(() => {
  state = { ask: 'first-visit', regime: 'opt-in', gpc: false }
  document.body.innerHTML = ''
})

it.each([
  ['opt-in', false, 'banner'],
  ['opt-in', true, 'banner'],
  ['opt-out', false, 'notice'],
  ['opt-out', true, 'status'],
] as const)('asks under %s, signal %s, by the %s', async (regime, gpc, view) => {
  state = { ask: 'first-visit', regime, gpc }
  const { load, shown } = fake()
  asker(load, context).follow(false)
  await eventually(() => expect(shown).toEqual([view]))
})

it('fetches nothing while there is no question and the page has its own control', async () => {
  document.body.innerHTML = '<a data-consent-open></a>'
  state = { ...state, ask: null }
  const { load } = fake()
  asker(load, context).follow(false)
  await new Promise(then => setTimeout(then, 300))
  expect(load).not.toHaveBeenCalled()
})

it('fetches the widget once, however often something is shown', async () => {
  const { load, parts, shown } = fake()
  const visitor = asker(load, context)
  await visitor.open('banner')
  await visitor.open('preferences')
  expect(shown).toEqual(['banner', 'preferences'])
  expect([load, parts.mount].map(call => call.mock.calls.length)).toEqual([1, 1])
})

it('shows what was asked for last, however long the widget took', async () => {
  const { parts, shown } = fake()
  let arrive = (_: WidgetModule) => {}
  const visitor = asker(() => new Promise(then => (arrive = then)), context)
  visitor.follow(false)
  const opened = visitor.open('preferences')
  arrive(parts)
  await opened
  expect(shown).toEqual(['preferences'])
})

it('rejects with `no-widget`, and tries again at the next call', async () => {
  const { load, shown } = fake()
  load.mockRejectedValueOnce(new Error('offline'))
  const visitor = asker(load, context)
  await expect(visitor.open('preferences')).rejects.toMatchObject({ name: 'ConsentError', code: 'no-widget' })
  await visitor.open('preferences')
  expect(shown).toEqual(['preferences'])
})

it('keeps the widget that is there where only a part cannot be had', async () => {
  const { load, widget, parts } = fake()
  const visitor = asker(load, context)
  await visitor.open('banner')
  widget.show.mockImplementationOnce(() => {
    throw new Error('no panel')
  })
  await expect(visitor.open('preferences')).rejects.toMatchObject({ code: 'no-widget' })
  await visitor.open('preferences')
  expect(parts.mount).toHaveBeenCalledOnce()
})

it('says without a widget how to have one, and is silent where the site draws its own', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {})
  await expect(asker(undefined, context).open('banner')).rejects.toMatchObject({ code: 'no-widget' })
  asker(null, context).follow(false)
  await new Promise(then => setTimeout(then))
  expect(warned).not.toHaveBeenCalled()
  warned.mockRestore()
})

it('goes back to an open question when the panel is closed', async () => {
  const { load, shown } = fake()
  const visitor = asker(load, context)
  await visitor.open('preferences')
  visitor.close(true)
  await eventually(() => expect(shown).toEqual(['preferences', 'banner']))
})

it('hides the question when it is answered elsewhere, and leaves an open panel', async () => {
  const { load, shown } = fake()
  const visitor = asker(load, context)
  await visitor.open('banner')
  state = { ...state, ask: null }
  visitor.follow(false)
  await eventually(() => expect(shown).toEqual(['banner', null]))
  await visitor.open('preferences')
  visitor.follow(false)
  await new Promise(then => setTimeout(then))
  expect(shown.at(-1)).toBe('preferences')
  visitor.follow(true)
  await eventually(() => expect(shown.at(-1)).toBeNull())
})

it('offers the way back where the page has none, and takes it away while it asks', async () => {
  state = { ...state, ask: null }
  const { load, parts } = fake()
  const visitor = asker(load, context)
  visitor.follow(false)
  await eventually(() => expect(parts.reopen).toHaveBeenCalledOnce())
  state = { ...state, ask: 'expired' }
  visitor.follow(false)
  await eventually(() => expect(parts.reopen.mock.results[0]?.value).toHaveBeenCalledOnce())
})

it('takes a stand-in away that has not come yet', async () => {
  const { load, parts } = fake()
  const stop = asker(load, context).standIn(document.createElement('iframe'), 'analytics', () => {})
  stop()
  await eventually(() => expect(parts.placeholder.mock.results[0]?.value).toHaveBeenCalledOnce())
})

it('stands nothing in for a category nobody declared', () => {
  const { load } = fake()
  asker(load, context).standIn(document.createElement('iframe'), 'analitycs', () => {})()
  expect(load).not.toHaveBeenCalled()
})

it('takes everything out when it is stopped', async () => {
  const { load, widget } = fake()
  const visitor = asker(load, context)
  await visitor.open('banner')
  visitor.stop()
  await eventually(() => expect(widget.destroy).toHaveBeenCalledOnce())
})
