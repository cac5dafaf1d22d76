import { Component, type ComponentType } from 'preact'
import { CategoryRow } from './CategoryRow.tsx'
import { Dialog } from './Dialog.tsx'
import { fill } from './fill.ts'
import { longDate } from './long-date.ts'
import { situation } from './situation.ts'
import { sayWithTerms } from './terms.tsx'
import type { PanelProps, PartProps } from './view.ts'

type Draft = Readonly<Record<string, boolean>>

interface State {
  readonly draft: Draft
  /** The line about a change that is announced, fetched where there is one. */
  readonly NewsLine?: ComponentType<PartProps>
}

/** The language of dates, from when the first one was written: it takes tens of ms, and waits until a panel can be seen. */
let lang: string | undefined

/** The preferences: the present state in a sentence, a switch per category, and three answers that stay in view. */
export class Preferences extends Component<PanelProps, State> {
  override state: State = { draft: {} }

  override componentDidMount() {
    // Where it may move, it comes in from nothing: its second or third frame is the first that shows it.
    if (!lang)
      requestAnimationFrame(() =>
        setTimeout(() => {
          lang = this.props.words.lang
          this.forceUpdate()
        }, 100),
      )
    if (this.props.policy.next)
      import('./NewsLine.tsx').then(
        ({ NewsLine }) => this.setState({ NewsLine }),
        () => {},
      )
  }

  override componentDidUpdate(before: PanelProps) {
    // What was drafted has been answered, or overtaken.
    if (before.state !== this.props.state) this.setState({ draft: {} })
  }

  override render() {
    const props = { ...this.props, ...this.state, lang }
    const {
      categories,
      policy,
      state,
      words,
      more,
      answer,
      close,
      download,
      isEmbedded,
      get,
      draft,
      NewsLine,
    } = props
    const dated = policy.updated ?? policy.version
    const shown: Draft = { ...state.choices, ...draft }
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
    const parts = [
      <div key="header" part="header">
        <h2 id="title" part="title" tabIndex={-1}>
          {more.title}
        </h2>
        {!isEmbedded && button('close', words.close, leave, '✕')}
      </div>,
      <div key="body" part="body">
        <p id="situation" part="situation">
          {sayWithTerms(situation(props), 'gpc', get)}
        </p>
        {NewsLine && <NewsLine {...props} />}
        {categories.map(category => (
          <CategoryRow
            {...props}
            key={category.name}
            category={category}
            isOn={shown[category.name] === true}
            onSwitch={isOn => this.setState({ draft: { ...draft, [category.name]: isOn } })}
          />
        ))}
      </div>,
      // Within a dialog a footer would be a landmark of the page.
      <footer key="actions" part="actions" role="presentation">
        {button('reject-all', words['reject-all'], () => answer('reject-all'))}
        {button('accept-all', words['accept-all'], () => answer('accept-all'))}
        {button('save', more.save, () => answer('save', shown))}
      </footer>,
      <small key="small" part="small">
        {dated && <span>{fill(more.dated, longDate(dated, lang))}</span>}
        {link(policy.url, words.policy)}
        {link(policy.archive, more.archive)}
        {link(policy.contact, more.contact)}
        <span>
          {more.download}:
          {(['json', 'csv'] as const).map(format => (
            <button
              key={format}
              type="button"
              part="download"
              data-action={`download-${format}`}
              aria-label={`${more.download}: ${format.toUpperCase()}`}
              onClick={() => download(format)}
            >
              {format.toUpperCase()}
            </button>
          ))}
        </span>
      </small>,
    ]
    return isEmbedded ? (
      // biome-ignore lint/a11y/useSemanticElements: a section here is a card of the first layer
      <div data-view="preferences" part="preferences" role="region" aria-labelledby="title">
        {parts}
      </div>
    ) : (
      <Dialog opener={props.opener} leave={leave}>
        {parts}
      </Dialog>
    )
  }
}
