import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { watchControls } from '../../../src/follow/controls.ts'
import { eventually } from '../eventually.ts'

const open = vi.fn(async (_control: Element) => {})
const reject = vi.fn()
let stop: () => void

beforeEach(() => {
  stop = watchControls(open, reject)
  document.body.innerHTML = `<a href="#there" data-consent-open><b>Settings</b></a>
    <button data-consent-reject>All</button><button data-consent-reject="analytics">One</button><i>Else</i>`
})
afterEach(() => {
  stop()
  vi.clearAllMocks()
})

/** Clicks, and tells whether the page's own answer to the click was kept from happening. */
function click(selector: string, more: MouseEventInit = {}): boolean {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...more })
  document.querySelector(selector)?.dispatchEvent(event)
  return event.defaultPrevented
}

it('opens for a click anywhere in a control', () => {
  expect(click('b')).toBe(true)
  expect(open).toHaveBeenCalledExactlyOnceWith(document.querySelector('a'))
})

it('refuses all, or the category that is named', () => {
  click('[data-consent-reject=""]')
  click('[data-consent-reject=analytics]')
  expect(reject.mock.calls).toEqual([[''], ['analytics']])
})

it('leaves other clicks, and those meant for a new tab, alone', () => {
  for (const more of [{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }])
    expect(click('a', more)).toBe(false)
  expect(click('i')).toBe(false)
  expect(open).not.toHaveBeenCalled()
})

it('leaves a click alone that the page has dealt with', () => {
  document.querySelector('a')?.addEventListener('click', event => event.preventDefault(), { once: true })
  click('a')
  expect(open).not.toHaveBeenCalled()
})

it('follows the link where opening fails', async () => {
  open.mockRejectedValueOnce(new Error('no widget'))
  click('a')
  await eventually(() => expect(location.hash).toBe('#there'))
})

it('hears nothing once it was stopped', () => {
  stop()
  expect(click('[data-consent-reject=""]')).toBe(false)
  expect(reject).not.toHaveBeenCalled()
})
