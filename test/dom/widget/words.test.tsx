import { readdirSync } from 'node:fs'
import { afterEach, expect, it } from 'vitest'
import type { Words } from '../../../src/model/words.ts'
import { languages } from '../../../widget/i18n/languages.ts'
import { type Locale, locales, pickLocale } from '../../../widget/locale.ts'
import { wordsOf } from '../../../widget/words.ts'

const layers = Object.keys(languages) as (keyof Words)[]
const load = async <L extends keyof Words>(layer: L, locale: Locale) =>
  (await languages[layer][locale]()).words

/** Every text of a layer with its place, such as `place.code`. */
function texts(words: object, place = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object'
      ? texts(value, `${place}${key}.`)
      : [[place + key, String(value)] as [string, string]],
  )
}
const shape = (text: string) => text.replace(/[^{}*[\]]/g, '')
const isPlural = (place: string) => /^(items|recipients|cleared|survived)\./.test(place)

it.each([
  [['de-AT', 'fr'], 'de'],
  [[undefined, '', 'FR'], 'fr'],
  [['ja', null, 'es-MX', 'en'], 'es-419'],
  [['es-ES'], 'es'],
  [['no'], 'nb'],
  [['nn-NO'], 'nb'],
  [['zh-TW'], 'zh-Hant'],
  [['zh-Hant-HK'], 'zh-Hant'],
  [['zh-CN'], 'zh'],
  [['pt-BR'], 'pt-BR'],
  [['pt-PT'], 'pt'],
  [['he-IL'], 'he'],
  [['fil-PH'], 'fil'],
  [['xx', 'tlh'], undefined],
  [[], undefined],
])('picks of %j the first that is spoken', (wanted, locale) => {
  const spoken = ['de', 'en', 'es', 'es-419', 'fil', 'fr', 'he', 'nb', 'pt', 'pt-BR', 'zh', 'zh-Hant']
  expect(pickLocale(wanted, spoken)).toBe(locale)
})

it('has a folder for each language, and a language for each folder', () => {
  const folders = readdirSync('widget/i18n').filter(name => !name.includes('.'))
  expect([...locales].sort()).toEqual(folders.sort())
  for (const layer of layers) expect(Object.keys(languages[layer]).sort()).toEqual(folders)
})

it.each(locales)('fills in and emphasizes the same in %s as in English', async locale => {
  for (const layer of layers) {
    const english = new Map(texts(await load(layer, 'en')))
    for (const [place, text] of texts(await load(layer, locale))) {
      expect(text.trim(), `${layer} ${place}`).not.toBe('')
      if (/^(lang|dir)$/.test(place)) continue
      // Some languages say "one" without a numeral.
      if (isPlural(place)) expect(shape(text), place).toMatch(/^(\{\})?$/)
      else expect(shape(text), `${layer} ${place}`).toBe(shape(english.get(place) ?? ''))
    }
  }
})

it.each(locales)('has in %s every plural form that the language has', async locale => {
  const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions()
  const { items, recipients } = await load('panel', locale)
  const { cleared, survived } = await load('aside', locale)
  // "many" of Spanish, French, Italian and Portuguese is for millions.
  const needed = pluralCategories.filter(form => form !== 'many' || !/^(es|fr|it|pt|ca)/.test(locale))
  for (const forms of [items, recipients, cleared, survived])
    expect(Object.keys(forms)).toEqual(expect.arrayContaining(needed))
})

it.each(locales)('marks %s as what it is, and in its direction', async locale => {
  const { lang, dir } = await load('banner', locale)
  expect([lang, (await load('page', locale)).lang]).toEqual([locale, locale])
  expect((await load('page', locale)).dir).toBe(dir)
  expect(dir).toBe(/^(ar|he|fa)$/.test(locale) ? 'rtl' : undefined)
})

afterEach(() => {
  document.documentElement.lang = ''
})

it('lets a site say in its own words what it likes, and leaves the rest', async () => {
  const get = wordsOf(
    { locale: 'de', messages: { de: { panel: { save: 'Sichern', names: { analytics: 'Messung' } } } } },
    (layer, locale) => languages[layer][locale](),
  )
  const panel = await get('panel')
  const ours = await load('panel', 'de')
  expect(panel).toEqual({
    ...ours,
    save: 'Sichern',
    names: { ...ours.names, analytics: 'Messung' },
    categories: {},
    lang: 'de',
  })
  expect((await get('banner')).lang).toBe('de')
})

it('speaks a language that a site adds, and one we speak where the site says nothing', async () => {
  document.documentElement.lang = 'de'
  const get = wordsOf(
    { locale: 'gsw-CH', messages: { gsw: { banner: { 'accept-all': 'Alles aanee' } } } },
    (layer, locale) => languages[layer][locale](),
  )
  const banner = await get('banner')
  const { 'accept-all': _, lang, ...german } = await load('banner', 'de')
  expect(banner).toEqual({ ...german, 'accept-all': 'Alles aanee', lang: 'gsw' })
})

it('keeps to the order of what is asked for', async () => {
  const get = wordsOf({ locale: 'fr', messages: { de: { banner: { ok: 'Gut' } } } }, (layer, locale) =>
    languages[layer][locale](),
  )
  expect(await get('banner')).toEqual(await load('banner', 'fr'))
})
