/**
 * What is not needed to see a card, and comes after it: leaving, focus, contrast, print,
 * and what keeps a page's own styles from bending the host. Nothing stops anybody from hiding it.
 */
export const mannerly = `
:host {
  --cl-accent: light-dark(#1f4fd8, #8fb0ff);
  position: static !important;
  float: none !important;
  margin: 0 !important;
  border: 0 !important;
  opacity: 1 !important;
  zoom: 1 !important;
  filter: none !important;
  transform: none !important;
  contain: none !important;
}
section {
  view-transition-name: clientlink-choices;
}
section[inert] {
  opacity: 0;
  translate: 0 8px;
  transition-duration: 100ms;
}
:focus-visible {
  outline: 2px solid var(--cl-accent);
  outline-offset: 2px;
}
footer {
  padding-bottom: env(safe-area-inset-bottom);
}
[role=status] {
  position: fixed;
  inset: 0 auto auto 0;
  color: var(--cl-ink);
  font: 13px/1.4 system-ui;
  clip-path: inset(50%);
}
@media (prefers-contrast: more) {
  :host {
    --cl-quiet: var(--cl-ink);
    --cl-line: var(--cl-ink);
  }
}
@media print {
  :host > * {
    display: none !important;
  }
}
`

/** Where the cards stand. */
export const placements = {
  corner: '',
  bar: 'section{inset:auto 0 0;max-width:none;padding-inline:max(22px,50% - 560px);border-radius:0}',
  centre: 'section{inset:0;height:fit-content;margin:auto}',
}
