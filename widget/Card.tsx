/** @jsxRuntime classic */
/** @jsx h */
// biome-ignore lint/correctness/noUnusedImports: the elements below are made by it
import { h } from 'preact'
import { fill } from './fill.ts'
import { say } from './say.tsx'
import { sentences } from './sentences.ts'
import type { Does, ViewProps } from './view.ts'

/** The first layer: the banner's question, the notice, or the status. Its two answers are twins, the refusal first. */
export function Card(props: ViewProps) {
  const { view, words, policy, act } = props
  const title = fill(words.title, location.hostname.replace('www.', ''))
  const isNotice = view === 'notice'
  const close = isNotice ? 'ok' : 'close'
  const button = (does: Does) => (
    <button type="button" data-action={does} part={does} onClick={() => act(does)}>
      {words[does]}
    </button>
  )
  return (
    <section
      data-view={view}
      part={view}
      aria-label={title}
      onKeyDown={event => event.key === 'Escape' && act(close)}
    >
      {isNotice || button(close)}
      {view === 'banner' && <h2 part="title">{title}</h2>}
      <p part="text">{say(sentences(props))}</p>
      {view !== 'status' && (
        <footer part="actions">
          {button(isNotice ? 'opt-out' : 'reject-all')}
          {button(isNotice ? 'ok' : 'accept-all')}
          {button('settings')}
          {policy.url && (
            <a href={policy.url} part="link">
              {words.policy}
            </a>
          )}
        </footer>
      )}
    </section>
  )
}
