import { Action } from './Action.tsx'
import { purposes } from './purposes.ts'
import { say } from './say.tsx'
import { onEscape, type ViewProps } from './view.ts'
import { Why } from './Why.tsx'

/** The question, where nothing optional may happen before a yes. Refusing and accepting are twins. */
export function Banner(props: ViewProps) {
  const { words, categories, state, policy, answer, settings } = props
  const refuse = () => answer('close')
  return (
    <section data-view="banner" part="banner" aria-labelledby="title" onKeyDown={onEscape(refuse)}>
      <Action does="close" label={words.close} onClick={refuse}>
        ✕
      </Action>
      <h2 id="title" part="title">
        {say(words.title, location.hostname.replace(/^www\./, ''))}
      </h2>
      <p part="text">
        <Why {...props} />
        {say(purposes(categories, state, words) + words.later)}
      </p>
      <footer part="actions">
        <Action does="reject-all" onClick={() => answer('reject-all')}>
          {words.reject}
        </Action>
        <Action does="accept-all" onClick={() => answer('accept-all')}>
          {words.accept}
        </Action>
        <Action does="settings" onClick={settings}>
          {words.settings}
        </Action>
        {policy.url && (
          <a href={policy.url} part="link">
            {words.policy}
          </a>
        )}
      </footer>
    </section>
  )
}
