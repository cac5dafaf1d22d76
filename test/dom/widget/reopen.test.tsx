import { beforeEach, expect, it, vi } from 'vitest'
import { reopen } from '../../../widget/index.ts'
import { fakeContext, fillInJsdom, inside, isAccessible } from './fake-context.ts'

beforeEach(() => {
  fillInJsdom()
  document.title = 'A page'
  document.documentElement.lang = 'en'
})

it('opens the panel from a button that filter lists leave alone, and goes when stopped', async () => {
  const { context, consent } = fakeContext()
  const stop = await reopen(context)
  const button = inside('button[data-action=open]')
  expect(button.getAttribute('aria-label')).toBe('Privacy settings: something optional is on')
  button.click()
  expect(consent.open).toHaveBeenCalledWith('preferences')
  await isAccessible()
  stop()
  stop()
  expect(document.querySelector('clientlink-choices')).toBeNull()
})

it('speaks the language of the page where the site names none', async () => {
  document.documentElement.lang = 'de-DE'
  const stop = await reopen(fakeContext(undefined, { locale: undefined }).context)
  expect(inside('button').getAttribute('aria-label')).toMatch(/^Datenschutz-Einstellungen: /)
  stop()
})

it('shows whether anything optional is on, as it changes', async () => {
  const { context, set, listeners } = fakeContext()
  const stop = await reopen(context)
  const button = inside('button')
  expect(button.dataset.on).toBe('true')
  set({ choices: { necessary: true, functional: false, analytics: false } })
  expect(button.dataset.on).toBe('false')
  expect(button.getAttribute('aria-label')).toBe('Privacy settings: everything optional is off')
  stop()
  expect(listeners.size).toBe(0)
})

it('throws nothing into the page when the panel cannot load', async () => {
  const { context, consent } = fakeContext()
  consent.open = vi.fn(() => Promise.reject(new Error('no-widget')))
  const stop = await reopen(context)
  inside('button').click()
  await new Promise(done => setTimeout(done))
  stop()
})
