import type { Category } from '../src/model/options.ts'
import type { ConsentState } from '../src/model/state.ts'
import type { BannerWords, Text } from './i18n/types.ts'

const wordsFor = (words: BannerWords, name: string) =>
  words[name as 'analytics'] as Text | undefined

/** A category's name within a sentence: the site's own, else the bold word of our purpose for it. */
export function nameOf({ name, title }: Category, words: BannerWords): string {
  return title ?? wordsFor(words, name)?.split('*')[1] ?? name
}

/** The names of some categories, in bold. */
export function namesOf(categories: readonly Category[], words: BannerWords): Text {
  return categories.map(category => `*${nameOf(category, words)}*`).join(words.and)
}

/** What is in use, and what would be after a yes: true at this moment, whatever the site's defaults are. */
export function purposes(categories: readonly Category[], { choices }: ConsentState, words: BannerWords): Text {
  const sentence = (text: Text, granted: boolean) => {
    const those = categories.filter(({ name }) => choices[name] === granted)
    return those.length ? `${text.replace('{}', () => those.map(purpose).join(words.and))} ` : ''
  }
  const purpose = (category: Category): Text => {
    const { name, description } = category
    const own = `*${nameOf(category, words)}*`
    if (description) return `${own} (${description.replace(/\.$/, '')})`
    return wordsFor(words, name) ?? own
  }
  return sentence(words.use, true) + sentence(words.ask, false)
}
