import type { Category } from '../src/model/options.ts'
import { fill } from './fill.ts'
import type { Text } from './i18n/types.ts'
import type { ViewProps } from './view.ts'

/**
 * What a card of the first layer says: why it asks again, what is in use, what would be after a yes, and what the
 * visitor can do. It follows the choices that hold, so that it is true whatever a site's defaults are.
 */
export function sentences({ view, state, categories, words, more }: ViewProps): Text {
  const { choices, basis, ask, about } = state
  const purpose = ({ name, title = name, description }: Category) =>
    words[name as 'analytics'] ?? `*${title}*${description ? ` (${description})` : ''}`
  const list = (text: Text, test: (name: string) => boolean | undefined) => {
    const purposes = categories
      .filter(({ name }) => test(name))
      .map(purpose)
      .join(words.and)
    return purposes && `${fill(text, purposes)} `
  }
  const isOpen = (name: string) => about.includes(name)
  const isMeant = (name: string) => view === 'banner' || !ask || isOpen(name)
  return (
    (view === 'status' && list(words.status, name => basis[name] === 'signal')) ||
    list(more?.again[ask as 'expired'] ?? '', isOpen) +
      list(words.use, name => isMeant(name) && choices[name]) +
      list(words.ask, name => isMeant(name) && !choices[name]) +
      (view === 'banner' ? words.banner : words.notice)
  )
}
