import { expect, it } from 'vitest'
import { locales, pickLocale } from '../../../widget/locale.ts'
import { loadPageWords, loadWords } from '../../../widget/words.ts'

it.each([
  [['de-AT', 'fr'], 'de'],
  [[undefined, '', 'FR'], 'fr'],
  [['ja', null, 'es-419', 'en'], 'es'],
  [['nl'], 'en'],
  [[], 'en'],
])('picks of %j the first it speaks', (wanted, locale) => {
  expect(pickLocale(wanted)).toBe(locale)
})

it.each(locales)('speaks %s in every layer', async locale => {
  const banner = await loadWords(locale)
  const { panel } = await banner.panel()
  const page = await loadPageWords(locale)
  expect([banner.lang, page.lang]).toEqual([locale, locale])
  // What is filled in, and what is bold, is the same in each language.
  const english = await loadWords('en')
  const shape = (text: unknown) => String(text).replace(/[^{}*]/g, '')
  for (const key of ['title', 'use', 'ask', 'necessary', 'functional', 'analytics', 'status'] as const)
    expect(shape(banner[key]), key).toBe(shape(english[key]))
  const first = (await english.panel()).panel
  expect(shape(JSON.stringify(panel))).toBe(shape(JSON.stringify(first)))
  expect(page.loads.match(/\{\}/g)).toHaveLength(2)
})

it.each(locales)('says in %s that closing refuses, and uses the words a visitor looks for', async locale => {
  const { use, ask, analytics, banner } = await loadWords(locale)
  expect(`${use}${analytics}`).toMatch(/cookie/i)
  expect(ask).toMatch(/consent|einwilligung|consent|consentez|consentimiento|consenso/i)
  expect(banner).toMatch(/\. (Closing|Schließen|Fermer|Cerrar|Chiudere)/)
})
