import { afterEach, beforeEach, expect, it } from 'vitest'
import type { AskReason } from '../../../src/model/choices.ts'
import type { Widget } from '../../../src/model/contract.ts'
import { mount } from '../../../widget/index.ts'
import {
  categories,
  chat,
  fakeContext,
  fillInJsdom,
  inside,
  isAccessible,
  shadow,
  stateOf,
  words,
} from './fake-context.ts'

let widget: Widget

beforeEach(() => {
  fillInJsdom()
  document.title = 'A page'
  document.documentElement.lang = 'en'
})
afterEach(() => widget.destroy())

async function show(given = fakeContext()) {
  widget = await mount(given.context)
  await widget.show('banner')
  return given
}

it('says what each category is for, before a choice', async () => {
  await show()
  expect(words('[part=text]')).toBe(
    'We use necessary cookies to run this site and functional cookies to remember your settings. ' +
      'With your consent we also use analytics cookies to see which pages help.',
  )
  expect(words('[part=rights]')).toBe(
    'You can change your mind at any time in the settings. Closing this means no.',
  )
  await isAccessible()
})

it('says what a category of the site is for', async () => {
  await show(fakeContext(stateOf(), { categories: [...categories, chat] }))
  expect(words('[part=text]')).toContain('which pages help and Support chat (Lets you talk to a person).')
  await isAccessible()
})

it('puts refusing first, as the same kind of element, without a word for either', async () => {
  await show()
  const [reject, accept] = inside('[part=actions]').querySelectorAll('button')
  expect(reject?.outerHTML.replaceAll('reject-all', '').replaceAll('Reject all', '')).toBe(
    accept?.outerHTML.replaceAll('accept-all', '').replaceAll('Accept all', ''),
  )
  expect(reject?.getAttribute('data-action')).toBe('reject-all')
})

it.each([
  ['accept-all', 'accept-all'],
  ['reject-all', 'reject-all'],
  ['close', 'close'],
])('answers by %s, and goes', async (action, act) => {
  const { context, consent } = await show()
  inside(`[data-action=${action}]`).click()
  expect(context.answer).toHaveBeenCalledExactlyOnceWith(act)
  expect(consent.close).toHaveBeenCalledOnce()
})

it('takes Escape inside for a refusal, and outside for nothing', async () => {
  const { context } = await show()
  const press = () => new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true })
  document.body.dispatchEvent(press())
  expect(context.answer).not.toHaveBeenCalled()
  inside('[data-action=settings]').dispatchEvent(press())
  expect(context.answer).toHaveBeenCalledExactlyOnceWith('close')
})

it('opens the panel, and stores nothing by it', async () => {
  const { context, consent } = await show()
  inside('[data-action=settings]').click()
  expect(consent.open).toHaveBeenCalledWith('preferences')
  expect(context.answer).not.toHaveBeenCalled()
})

it('is a named region that takes no focus and stands before the body', async () => {
  await show()
  expect(inside('[data-view=banner]').tagName).toBe('SECTION')
  expect(inside('[data-view=banner]').getAttribute('aria-label')).toBe('Your privacy on clientlink.test')
  expect(document.activeElement).toBe(document.body)
  const host = document.querySelector('clientlink-choices')
  expect(host?.compareDocumentPosition(document.body)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  document.body.replaceWith(document.createElement('body'))
  expect(host?.isConnected).toBe(true)
})

it.each<[AskReason, string]>([
  ['policy-changed', 'Our privacy policy has changed since you chose.'],
  ['recipients-changed', 'Since you chose, there are new recipients for analytics'],
  ['regime-changed', 'Where you are now, we have to ask first.'],
  ['expired', 'You chose a while ago, so we ask again.'],
])('says first why it asks again: %s', async (ask, sentence) => {
  await show(fakeContext(stateOf({ ask })))
  expect(words('[part=text]')?.indexOf(sentence)).toBe(0)
  await isAccessible()
})

it('follows the state, and lets go of it when destroyed', async () => {
  const { set, listeners } = await show()
  set({ choices: { necessary: true, functional: false, analytics: false } })
  expect(words('[part=text]')).toContain(
    'We use necessary cookies to run this site. With your consent we also use',
  )
  widget.destroy()
  expect(listeners.size).toBe(0)
  expect(document.querySelector('clientlink-choices')).toBeNull()
})

it('carries no name that filter lists hide', async () => {
  await show()
  const names = [...shadow().querySelectorAll('*')].flatMap(element =>
    ['class', 'id', 'aria-label', 'part', 'data-view', 'data-action'].map(
      name => element.getAttribute(name) ?? '',
    ),
  )
  expect(names.filter(name => /cookie|consent|gdpr/i.test(name))).toEqual([])
  expect(shadow().querySelector('style, [style], [class]')).toBeNull()
})
