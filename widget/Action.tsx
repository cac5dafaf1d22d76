import type { ComponentChildren } from 'preact'

interface Props {
  readonly does: string
  readonly label?: string
  readonly children: ComponentChildren
  onClick(): void
}

/** A button, known to tests, tools and stylesheets by what it does. */
export function Action({ does, label, children, onClick }: Props) {
  return (
    <button type="button" data-action={does} part={`button ${does}`} aria-label={label} onClick={onClick}>
      {children}
    </button>
  )
}
