/** @jsxRuntime classic */
/** @jsx h */
// biome-ignore lint/correctness/noUnusedImports: the elements below are made by it
import { h } from 'preact'
import type { Does } from '../src/model/words.ts'
import { fill } from './fill.ts'
import { say } from './say.tsx'
import { sentences } from './sentences.ts'
import type { CardProps } from './view.ts'

/** The first layer: the banner's question, the notice, or the status. Its two answers are twins, the refusal first. */
export function Card(props: CardProps) {
  const { view, words, policy, act } = props
  const title = fill(words.title, location.hostname.replace('www.', ''))
  const isBanner = view === 'banner'
  const button = (does: Does, label = words[does]) => (
    // biome-ignore lint/a11y/useButtonType: there is no form it could send
    <button data-action={does} part={does} aria-label={words[does]} onClick={() => act(does)}>
      {label}
    </button>
  )
  return (
    <section
      data-view={view}
      part={view}
      aria-label={title}
      onKeyDown={event => event.key === 'Escape' && act(view === 'notice' ? 'ok' : 'close')}
    >
      {view !== 'notice' && button('close', '✕')}
      {isBanner && <h2 part="title">{title}</h2>}
      <p part="text">{say(sentences(props))}</p>
      {view !== 'status' && (
        <footer part="actions">
          {/* In sight however small the screen is. */}
          {isBanner && <p part="rights">{words.banner}</p>}
          {button(isBanner ? 'reject-all' : 'opt-out')}
          {button(isBanner ? 'accept-all' : 'ok')}
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
