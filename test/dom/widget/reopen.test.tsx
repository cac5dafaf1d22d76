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
  expect(button.getAttribute('aria-label')).toBe('Privacy settings')
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
  expect(inside('button').getAttribute('aria-label')).toBe('Datenschutz-Einstellungen')
  stop()
})

it('throws nothing into the page when the panel cannot load', async () => {
  const { context, consent } = fakeContext()
  consent.open = vi.fn(() => Promise.reject(new Error('no-widget')))
  const stop = await reopen(context)
  inside('button').click()
  await new Promise(done => setTimeout(done))
  stop()
})
