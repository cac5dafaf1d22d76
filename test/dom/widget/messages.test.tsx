import { afterEach, beforeEach, expect, it } from 'vitest'
import type { ClearedReport } from '../../../src/model/contract.ts'
import { languages } from '../../../widget/i18n/languages.ts'
import { news } from '../../../widget/index.ts'
import { report } from '../../../widget/report.ts'
import { wordsOf } from '../../../widget/words.ts'
import { eventually } from '../eventually.ts'
import { fakeContext, fillInJsdom, inside, isAccessible, stateOf, words } from './fake-context.ts'

beforeEach(() => {
  fillInJsdom()
  document.title = 'A page'
  document.documentElement.lang = 'en'
})
afterEach(() => {
  for (const host of document.querySelectorAll('clientlink-choices')) host.remove()
})

const withdrawn = { choices: { necessary: true, functional: true, analytics: false } }
const before = stateOf({ choices: { necessary: true, functional: true, analytics: true } })

async function reportOf(cleared: ClearedReport, state = stateOf(withdrawn)) {
  const { context, consent } = fakeContext(state)
  Object.assign(consent, { cleared: Promise.resolve(cleared) })
  const get = wordsOf(context, (layer, locale) => languages[layer][locale]())
  await report(context, await get('banner'), get, before)
}

it.each<[string, ClearedReport, string]>([
  [
    'what was removed',
    { cleared: ['_dd_s', 'ph_x'], survived: [] },
    'Saved. 2 stored items were removed. _dd_s, ph_x',
  ],
  [
    'what could not be removed, and why',
    { cleared: [], survived: [{ what: '_x', why: 'in-use', fix: 'reload' }] },
    'Saved. 1 item could not be removed: _x (something on this page keeps writing it, until you reload)',
  ],
  ['that there was nothing', { cleared: [], survived: [] }, 'Saved. Nothing was stored.'],
])('says after a withdrawal %s', async (_, cleared, text) => {
  await reportOf(cleared)
  expect(words('[data-view=report] [part=text]')).toBe(text)
  await eventually(() => expect(words('[role=status]')).toBe(text))
  await isAccessible()
  inside('[data-action=close]').click()
  await eventually(() => expect(document.querySelector('clientlink-choices')).toBeNull())
})

it('says nothing where nothing was withdrawn', async () => {
  await reportOf({ cleared: [], survived: [] }, before)
  expect(document.querySelector('clientlink-choices')).toBeNull()
})

const policy = { next: { effective: '2027-02-01', material: true, url: '/privacy/next' } }

it('tells once of a change that is announced, and not at all where that cannot be noted', async () => {
  let noted: string | null = null
  const note = (text?: string) => {
    noted = text ?? noted
    return noted
  }
  const stop = await news(fakeContext(stateOf(), { policy, note }).context)
  expect(words('[data-view=announcement]')).toContain(
    'Our privacy policy changes on February 1, 2027. Read more',
  )
  await isAccessible()
  stop()
  await news(fakeContext(stateOf(), { policy, note }).context)
  await news(fakeContext(stateOf(), { policy, note: () => null }).context)
  expect(document.querySelector('clientlink-choices')).toBeNull()
})
