import { namesOf } from './purposes.ts'
import { say } from './say.tsx'
import type { ViewProps } from './view.ts'

/** Why the question comes again, in a sentence; nothing on a first visit. */
export function Why({ state, categories, words }: ViewProps) {
  const { ask, about } = state
  if (!ask || ask === 'first-visit') return null
  const names = namesOf(categories.filter(({ name }) => about.includes(name)), words)
  return <>{say(words.why[ask], names)} </>
}
