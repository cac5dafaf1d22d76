import { Component, type ComponentChildren } from 'preact'

interface Props {
  /** What gets the focus when the dialog goes. */
  readonly opener: Element | null | undefined
  readonly children: ComponentChildren
  /** The visitor wants it gone: by Escape, or as their device has it. */
  leave(): void
}

/** The preferences as a modal dialog: its heading has the focus, and what opened it gets it back. */
export class Dialog extends Component<Props> {
  /** Opens it once it is in the page. What is given back runs before it goes. */
  meet = (dialog: HTMLDialogElement | null) => {
    dialog?.showModal()
    dialog?.querySelector('h2')?.focus()
    return () => {
      // Closed before it goes, a dialog hands the focus back to where it came from.
      dialog?.close()
      const opener = this.props.opener as HTMLElement | null | undefined
      opener?.focus?.()
    }
  }

  override render() {
    const { children, leave } = this.props
    return (
      <dialog
        ref={this.meet}
        data-view="preferences"
        part="preferences"
        aria-labelledby="title"
        aria-describedby="situation"
        onCancel={event => {
          event.preventDefault()
          leave()
        }}
      >
        {children}
      </dialog>
    )
  }
}
