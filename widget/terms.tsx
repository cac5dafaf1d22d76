import type { ComponentChildren, TargetedEvent } from 'preact'
import type { AsideWords, Text } from '../src/model/words.ts'
import { say } from './say.tsx'
import type { GetWords } from './words.ts'

interface Props {
  readonly name: keyof AsideWords['tips']
  readonly get: GetWords
  readonly children?: ComponentChildren
}

/** A word that needs a sentence: its tooltip comes by hover, focus or tap. Its code is fetched on first use. */
export function Term({ name, get, children }: Props) {
  const tell = (event: TargetedEvent<HTMLElement>) => {
    const { currentTarget } = event
    void Promise.all([import('./tip.ts'), get('aside')]).then(
      ([{ tip }, { tips }]) => tip(currentTarget, tips[name]),
      () => {},
    )
  }
  return (
    <button type="button" part="term" data-term={name} onPointerEnter={tell} onFocus={tell} onClick={tell}>
      {children}
    </button>
  )
}

/** A text in which what stands between `[` and `]` is a term. */
export function sayWithTerms(text: Text, name: Props['name'], get: GetWords) {
  return text.split(/[[\]]/).map((part, i) =>
    i % 2 ? (
      <Term key={part} name={name} get={get}>
        {part}
      </Term>
    ) : (
      say(part)
    ),
  )
}
