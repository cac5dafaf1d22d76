import { Action } from './Action.tsx'
import { namesOf } from './purposes.ts'
import { say } from './say.tsx'
import type { ViewProps } from './view.ts'

/** Says that Global Privacy Control was heard. It asks nothing; the X only takes it away. */
export function Status({ words, categories, state, close }: ViewProps) {
  const off = categories.filter(({ name }) => state.basis[name] === 'signal')
  return (
    <section data-view="status" part="status" role="status">
      <p part="text">{say(words.signal, namesOf(off, words))}</p>
      <Action does="close" label={words.close} onClick={close}>
        ✕
      </Action>
    </section>
  )
}
