import type { Category } from '../src/model/options.ts'
import type { ConsentState } from '../src/model/state.ts'
import type { Text } from '../src/model/words.ts'
import { fill } from './fill.ts'
import { longDate } from './long-date.ts'
import type { PanelProps, PartProps } from './view.ts'

/** A category's name within a sentence. */
function nameOf({ name, title }: Category, { words, more }: Pick<PanelProps, 'words' | 'more'>): string {
  return more.categories?.[name]?.title ?? title ?? words[name as 'analytics']?.split('*')[1] ?? name
}

/** Where the visitor seems to be. */
function place({ region: { code, zone } }: ConsentState, { more, lang }: PartProps): Text {
  if (code) {
    const country = code.slice(0, 2)
    const name = lang && new Intl.DisplayNames(lang, { type: 'region' }).of(country)
    return fill(more.place.code, name || country)
  }
  if (zone) return fill(more.place.zone, zone.replace(/.*\//, '').replaceAll('_', ' '))
  return more.place.none
}

/** The present state in words: where the visitor seems to be, what follows, what was chosen when, and what a signal says. */
export function situation(props: PartProps): Text {
  const { state, categories, more, lang } = props
  const named = (text: Text, test: (category: Category) => boolean | undefined) => {
    const names = categories.filter(test).map(category => `*${nameOf(category, props)}*`)
    return names.length ? fill(text, lang ? new Intl.ListFormat(lang).format(names) : names.join(', ')) : ''
  }
  const isRegional = (category: Category) => category.default === 'region'
  const chosen = state.decidedAt ? fill(more.decided, longDate(state.decidedAt, lang)) : more.undecided
  // While an answer holds nobody looks where the visitor is: if it is not told, no rule follows from it.
  const rule =
    (state.region.source !== 'record' || state.ask) &&
    named(state.regime === 'opt-in' ? more.optIn : more.optOut, isRegional)
  const signal =
    named(more.signal, ({ name }) => state.basis[name] === 'signal') ||
    (state.gpc ? named(more.outranked, c => isRegional(c) && state.choices[c.name]) : '')
  return [rule && place(state, props) + rule, chosen, signal].filter(Boolean).join(' ')
}
