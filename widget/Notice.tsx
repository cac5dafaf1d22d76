import { Action } from './Action.tsx'
import { purposes } from './purposes.ts'
import { say } from './say.tsx'
import { onEscape, type ViewProps } from './view.ts'
import { Why } from './Why.tsx'

/** The small notice, where the law lets things run until someone opts out. It never blocks. */
export function Notice(props: ViewProps) {
  const { words, categories, state, answer, settings } = props
  const seen = () => answer('seen')
  const regional = categories.filter(category => category.default === 'region')
  return (
    <section data-view="notice" part="notice" aria-label={words.settings} onKeyDown={onEscape(seen)}>
      <p part="text">
        <Why {...props} />
        {say(`${purposes(regional, state, words)}${words.notice} `)}
        <Action does="settings" onClick={settings}>
          {words.settings}
        </Action>
      </p>
      <footer part="actions">
        <Action does="opt-out" onClick={() => answer('opt-out')}>
          {words.optOut}
        </Action>
        <Action does="ok" onClick={seen}>
          {words.ok}
        </Action>
      </footer>
    </section>
  )
}
