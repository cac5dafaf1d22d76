import type { Text } from '../src/model/words.ts'
import { fill } from './fill.ts'
import type { CardProps } from './view.ts'

/**
 * What a card of the first layer says: why it asks again, what is in use, and what would be after a yes. It follows the choices that hold, so that it is true whatever a site's defaults are.
 */
export function sentences({
  view,
  state: { choices, basis, ask, about },
  categories,
  words,
  more,
}: CardProps): Text {
  const isOpen = (name: string) => about.includes(name)
  const list = (text: Text, test: (name: string) => boolean | undefined) => {
    const purposes = categories
      .filter(({ name }) => (view === 'banner' || !ask || isOpen(name)) && test(name))
      .map(
        ({ name, title = name, description }) =>
          words[name as 'analytics'] ??
          `*${title}*${description ? ` (${description.replace(/\.$/, '')})` : ''}`,
      )
      .join(words.and)
    return purposes && `${fill(text, purposes)} `
  }
  return (
    (view === 'status' && list(words.status, name => basis[name] === 'signal')) ||
    // biome-ignore lint/complexity/useOptionalChain: it can be false, too
    list((more && more.again[ask as 'expired']) || '', isOpen) +
      list(words.use, name => choices[name]) +
      list(words.ask, name => !choices[name]) +
      (view === 'notice' ? words.notice : '')
  )
}
