import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Widget } from '../../../src/model/contract.ts'
import { embed, mount } from '../../../widget/index.ts'
import { eventually } from '../eventually.ts'
import { fakeContext, fillInJsdom, inside, isAccessible, shadow, stateOf, words } from './fake-context.ts'

let widget: Widget

beforeEach(() => {
  fillInJsdom()
  document.title = 'A page'
  document.documentElement.lang = 'en'
  document.body.innerHTML = '<button id="opener">Settings</button>'
})
afterEach(() => widget.destroy())

async function show(state = stateOf(), opener?: Element | null) {
  const given = fakeContext(state)
  widget = await mount(given.context)
  await widget.show('preferences', opener)
  await isSeen()
  return given
}
/** Resolves when it can be seen, and what waits for that has been done. */
const isSeen = () =>
  new Promise<void>(then => requestAnimationFrame(() => setTimeout(() => setTimeout(then), 100)))
const decided = { decidedAt: Date.UTC(2026, 9, 5, 12), ask: null, about: [] } as const
const toggle = (name: string) => {
  const box = inside<HTMLInputElement>(`input[name=${name}]`)
  box.checked = !box.checked
  box.dispatchEvent(new Event('change', { bubbles: true }))
  return new Promise(done => setTimeout(done))
}
const cancel = () => inside('dialog').dispatchEvent(new Event('cancel', { cancelable: true }))

it('is a modal dialog with a name and a description, its heading in focus', async () => {
  await show()
  const dialog = inside<HTMLDialogElement>('dialog[data-view=preferences]')
  expect(dialog.open).toBe(true)
  expect(words(`#${dialog.getAttribute('aria-labelledby')}`)).toBe('Cookie settings')
  expect(words(`#${dialog.getAttribute('aria-describedby')}`)).toContain('Germany')
  expect(shadow().activeElement?.tagName).toBe('H2')
  await isAccessible()
})

it('is seen before it asks how its language writes dates and places', async () => {
  const { context } = fakeContext(stateOf({ ...decided, region: { code: 'DE', source: 'server' } }))
  // As on a page where nothing has been shown before.
  vi.resetModules()
  widget = await (await import('../../../widget/index.ts')).mount(context)
  await widget.show('preferences')
  await new Promise(then => requestAnimationFrame(() => setTimeout(then, 50)))
  expect(words('#situation')).toBe(
    'Your region seems to be DE, so analytics stays off until you turn it on. You chose on ….',
  )
  await isSeen()
  const whole =
    'Your region seems to be Germany, so analytics stays off until you turn it on. You chose on October 5, 2026.'
  expect(words('#situation')).toBe(whole)
  // The next time nothing is slow any more.
  await widget.show(null)
  await widget.show('preferences')
  expect(words('#situation')).toBe(whole)
})

it.each([
  [
    {},
    'Your region seems to be Germany, so analytics stays off until you turn it on. You have not chosen yet.',
  ],
  [
    { region: { code: null, source: 'time-zone', zone: 'America/New_York' }, regime: 'opt-out' },
    'Your device’s clock is set to New York time, so analytics is on until you turn it off. You have not chosen yet.',
  ],
  [
    { region: { code: null, source: 'none' } },
    'We could not tell where you are, so analytics stays off until you turn it on. You have not chosen yet.',
  ],
  [{ ...decided, region: { code: null, source: 'record' } }, 'You chose on October 5, 2026.'],
  [
    { ...decided, ask: 'policy-changed', region: { code: null, source: 'record' } },
    'We could not tell where you are, so analytics stays off until you turn it on. You chose on October 5, 2026.',
  ],
  [
    { gpc: true, basis: { necessary: 'default', functional: 'default', analytics: 'signal' } },
    'Your region seems to be Germany, so analytics stays off until you turn it on. You have not chosen yet. Your browser’s Global Privacy Control signal keeps analytics off.',
  ],
  [
    { ...decided, gpc: true, choices: { necessary: true, functional: true, analytics: true } },
    'Your region seems to be Germany, so analytics stays off until you turn it on. You chose on October 5, 2026. Your browser sends a Global Privacy Control signal; what you chose yourself comes first.',
  ],
] as const)('explains the present state: %j', async (state, sentence) => {
  await show(stateOf(state as Parameters<typeof stateOf>[0]))
  expect(words('[part=situation]')).toBe(sentence)
})

it('shows the choices that hold, in words too, with necessary locked', async () => {
  await show()
  const boxes = [...shadow().querySelectorAll<HTMLInputElement>('input[type=checkbox][role=switch]')]
  expect(boxes.map(box => [box.name, box.checked, box.disabled])).toEqual([
    ['necessary', true, true],
    ['functional', true, false],
    ['analytics', false, false],
  ])
  expect([...shadow().querySelectorAll('[part=switch]')].map(label => label.textContent)).toEqual([
    'Always on',
    'On',
    'Off',
  ])
})

it('saves what is shown, and no more', async () => {
  const { context, consent } = await show()
  await toggle('functional')
  await toggle('analytics')
  expect([...shadow().querySelectorAll('[part=switch]')].map(label => label.textContent)).toEqual([
    'Always on',
    'Off',
    'On',
  ])
  inside('[data-action=save]').click()
  expect(context.answer).toHaveBeenCalledExactlyOnceWith('save', {
    necessary: true,
    functional: false,
    analytics: true,
  })
  expect(consent.close).toHaveBeenCalledOnce()
})

it.each(['accept-all', 'reject-all'])('answers by %s', async act => {
  const { context } = await show()
  inside(`[data-action=${act}]`).click()
  expect(context.answer).toHaveBeenCalledOnce()
  expect(context.answer).toHaveBeenCalledWith(act)
})

it('closes as the first layer does while nothing is decided', async () => {
  const { context } = await show()
  inside('[data-action=close]').click()
  expect(context.answer).toHaveBeenLastCalledWith('close')
  cancel()
  expect(context.answer).toHaveBeenCalledTimes(2)
  widget.destroy()
  const other = await show(stateOf({ regime: 'opt-out' }))
  cancel()
  expect(other.context.answer).toHaveBeenCalledExactlyOnceWith('seen')
})

it('changes nothing on closing once something is decided', async () => {
  const { context, consent } = await show(stateOf(decided))
  await toggle('analytics')
  inside('[data-action=close]').click()
  cancel()
  expect(context.answer).not.toHaveBeenCalled()
  expect(consent.close).toHaveBeenCalledTimes(2)
})

it('lists what belongs to a category and who receives its data', async () => {
  await show()
  const [, functional, analytics] = shadow().querySelectorAll('[part=category]')
  expect(functional?.querySelector('summary')?.textContent).toBe('1 item')
  expect(analytics?.querySelector('summary')?.textContent).toBe('2 items, 1 recipient: Datadog (US)')
  // The table comes when it is asked for.
  for (const details of shadow().querySelectorAll('details')) details.open = true
  await eventually(() => expect(shadow().querySelectorAll('table')).toHaveLength(2))
  expect([...(analytics?.querySelectorAll('td') ?? [])].map(cell => cell.textContent)).toEqual([
    '_dd_s',
    'Groups a visit',
    '4 hours',
    '–',
    'browser-intake-datadoghq.com',
    '–',
    '–',
    '–',
  ])
  expect(analytics?.querySelector('[part=recipients] a')?.getAttribute('href')).toBe(
    'https://www.datadoghq.com/privacy',
  )
  await isAccessible()
})

it('shows the policy of the day, its links, and the way to one’s own record', async () => {
  const { consent } = await show()
  expect(words('[part=small]')).toContain('Policy of March 1, 2026')
  expect([...shadow().querySelectorAll('[part=small] a')].map(link => link.getAttribute('href'))).toEqual([
    '/policy',
    '/archive',
    'mailto:privacy@example.com',
  ])
  inside('[data-action=download-json]').click()
  inside('[data-action=download-csv]').click()
  expect(consent.download.mock.calls).toEqual([['json'], ['csv']])
})

it('says beside a category why it is so, where the visitor or a signal decided it', async () => {
  await show(
    stateOf({
      ...decided,
      gpc: true,
      basis: { necessary: 'default', functional: 'visitor', analytics: 'signal' },
    }),
  )
  expect([...shadow().querySelectorAll('[part=basis]')].map(basis => basis.textContent)).toEqual([
    'You chose this on October 5, 2026.',
    'Your browser’s Global Privacy Control decided this.',
  ])
})

const next = {
  effective: '2027-02-01',
  material: true,
  summary: 'A new analytics tool.',
  url: '/privacy/next',
}

it('tells of a change of the policy that is announced, until it is put aside', async () => {
  let noted: string | null = null
  const note = (text?: string) => {
    noted = text ?? noted
    return noted
  }
  const given = fakeContext(stateOf(), { policy: { next }, note })
  widget = await mount(given.context)
  await widget.show('preferences')
  await eventually(() =>
    expect(words('[part=news] span')).toBe(
      'Our privacy policy changes on February 1, 2027. A new analytics tool. Read more',
    ),
  )
  await isAccessible()
  inside('[data-action=dismiss]').click()
  await eventually(() => expect(shadow().querySelector('[part=news]')).toBeNull())
  expect(noted).toBe('2027-02-01 aside')
})

it('stands in the page without a dialog where a place is given', async () => {
  const place = document.body.appendChild(document.createElement('div'))
  const given = fakeContext(stateOf(decided))
  const stop = await embed(place, given.context)
  const root = place.querySelector('clientlink-choices')?.shadowRoot
  expect(root?.querySelector('dialog, [data-action=close]')).toBeNull()
  expect(root?.querySelector('[data-view=preferences]')?.getAttribute('role')).toBe('region')
  root?.querySelector<HTMLElement>('[data-action=reject-all]')?.click()
  expect(given.context.answer).toHaveBeenCalledExactlyOnceWith('reject-all')
  await eventually(() => expect(root?.querySelector('[role=status]')?.textContent).toBe('Saved.'))
  given.set({ choices: { necessary: true, functional: false, analytics: false } })
  await eventually(() =>
    expect(root?.querySelector<HTMLInputElement>('[name=functional]')?.checked).toBe(false),
  )
  stop()
  expect(place.childElementCount).toBe(0)
  expect(given.listeners.size).toBe(0)
  widget = { show: () => {}, destroy: () => {} }
})

it.each(['button', 'svg > a'])('gives the focus back to the %s that opened it', async kind => {
  document.body.insertAdjacentHTML('beforeend', '<svg><a href="#settings" tabindex="0"></a></svg>')
  const opener = document.querySelector(kind)
  expect(opener).not.toBeNull()
  await show(stateOf(), opener)
  await widget.show(null)
  expect(document.activeElement).toBe(opener)
  expect(shadow().querySelector('dialog')).toBeNull()
})

it('brings its styles once, however often it opens', async () => {
  await show()
  await eventually(() => expect(shadow().adoptedStyleSheets).toHaveLength(3))
  await widget.show(null)
  await widget.show('preferences')
  expect(shadow().adoptedStyleSheets).toHaveLength(3)
})

it('shows what was asked for last, however long the panel takes', async () => {
  const { context } = fakeContext()
  widget = await mount(context)
  const panel = widget.show('preferences')
  await widget.show('banner')
  await panel
  expect(shadow().querySelector('dialog')).toBeNull()
  inside('[data-view=banner]')
})
