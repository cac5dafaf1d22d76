import { Component, type ComponentType } from 'preact'
import type { Category, Recipient } from '../src/model/options.ts'
import type { Plural } from '../src/model/words.ts'
import { fill } from './fill.ts'
import type { PanelProps } from './view.ts'

/** What is told of a category on demand. */
export type DeclaredProps = Pick<PanelProps, 'words' | 'more' | 'get'> & { readonly category: Category }

/** A recipient as it is named to visitors. */
export const titleOf = ({ name, country }: Recipient) => (country ? `${name} (${country})` : name)

interface State {
  /** The table, fetched when it is asked for. */
  readonly Declared?: ComponentType<DeclaredProps>
}

/** What belongs to a category and who receives its data, behind a line that says how much there is. */
export class Declarations extends Component<DeclaredProps, State> {
  override state: State = {}

  override render() {
    const { words, more, category } = this.props
    const { claims, recipients } = category
    if (!claims.length && !recipients.length) return null
    const { Declared } = this.state
    const plural = new Intl.PluralRules(words.lang)
    const count = (forms: Plural, n: number) =>
      n > 0 && fill(forms[plural.select(n)] ?? forms.other, String(n))
    return (
      <details
        part="details"
        onToggle={() =>
          import('./Declared.tsx').then(
            ({ Declared }) => this.setState({ Declared }),
            () => {},
          )
        }
      >
        <summary part="summary">
          {count(more.items, claims.length)}
          {claims.length > 0 && recipients.length > 0 && ', '}
          {count(more.recipients, recipients.length)}
          {recipients.length > 0 && `: ${recipients.map(titleOf).join(', ')}`}
        </summary>
        {Declared && <Declared {...this.props} />}
      </details>
    )
  }
}
