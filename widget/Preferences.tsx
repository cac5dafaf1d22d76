import { Component } from 'preact'
import { CategoryRow } from './CategoryRow.tsx'
import { fill } from './fill.ts'
import { addStyles } from './host.ts'
import { say } from './say.tsx'
import { longDate, situation } from './situation.ts'
import { panelStyles } from './styles/panel.ts'
import type { PanelProps } from './view.ts'

type Draft = Readonly<Record<string, boolean>>

/** The panel: the present state in a sentence, a switch per category, and three answers that stay in view. */
export class Preferences extends Component<PanelProps, { draft: Draft }> {
  override state = { draft: {} as Draft }
  dialog: HTMLDialogElement | null = null

  override componentDidMount() {
    const { dialog } = this
    if (!dialog) return
    const root = dialog.getRootNode() as ShadowRoot
    // Beside the first layer's, and not again when the panel opens again.
    if (root.adoptedStyleSheets.length < 2) addStyles(root, panelStyles)
    dialog.showModal()
    dialog.querySelector('h2')?.focus()
  }

  override componentWillUnmount() {
    // Closed before it goes, a dialog hands the focus back to where it came from.
    this.dialog?.close()
    const { opener } = this.props
    if (opener instanceof HTMLElement) opener.focus()
  }

  override render() {
    const { categories, policy, state, words, more, answer, close, download } = this.props
    const shown: Draft = { ...state.choices, ...this.state.draft }
    // Closing is an answer only while there is none: then it is what it would be on the first layer.
    const leave = () => (state.decidedAt ? close() : answer(state.regime === 'opt-in' ? 'close' : 'seen'))
    const button = (does: string, label: string, onClick: () => void, glyph = label) => (
      <button type="button" data-action={does} part={does} aria-label={label} onClick={onClick}>
        {glyph}
      </button>
    )
    const link = (url: string | undefined, label: string) =>
      url && (
        <a href={url} part="link">
          {label}
        </a>
      )
    return (
      <dialog
        ref={dialog => {
          this.dialog = dialog
        }}
        data-view="preferences"
        part="preferences"
        aria-labelledby="title"
        aria-describedby="situation"
        onCancel={event => {
          event.preventDefault()
          leave()
        }}
      >
        <div part="header">
          <h2 id="title" part="title" tabIndex={-1}>
            {more.title}
          </h2>
          {button('close', words.close, leave, '✕')}
        </div>
        <div part="body">
          <p id="situation" part="situation">
            {say(situation(this.props))}
          </p>
          {categories.map(category => (
            <CategoryRow
              key={category.name}
              words={words}
              more={more}
              category={category}
              isOn={shown[category.name] === true}
              onSwitch={isOn => this.setState({ draft: { ...this.state.draft, [category.name]: isOn } })}
            />
          ))}
        </div>
        {/* Within a dialog a footer would be a landmark of the page. */}
        <footer part="actions" role="presentation">
          {button('reject-all', words['reject-all'], () => answer('reject-all'))}
          {button('accept-all', words['accept-all'], () => answer('accept-all'))}
          {button('save', more.save, () => answer('save', shown))}
        </footer>
        <small part="small">
          {(policy.updated ?? policy.version) ? (
            <span>{fill(more.dated, longDate(policy.updated ?? policy.version ?? '', words.lang))}</span>
          ) : null}
          {link(policy.url, words.policy)}
          {link(policy.archive, more.archive)}
          <button type="button" part="download" onClick={download}>
            {more.download}
          </button>
          {link(policy.contact, more.contact)}
        </small>
      </dialog>
    )
  }
}
