/** The tooltip: the colours of the page turned round. */
export const tipStyles = `
[part=tip] {
  position: fixed;
  z-index: 2;
  inset: 0 auto auto 0;
  width: max-content;
  max-width: min(260px, 100vw - 16px);
  padding: 8px 10px;
  border: 1px solid var(--cl-ink);
  border-radius: 8px;
  background: var(--cl-ink);
  color: var(--cl-paper);
  font: 13px/1.45 var(--cl-font,system-ui);
  text-align: start;
}
[part=arrow] {
  position: absolute;
  bottom: -4px;
  width: 8px;
  height: 8px;
  background: inherit;
  rotate: 45deg;
}
[data-side=bottom] [part=arrow] {
  top: -4px;
}
@media (forced-colors: active) {
  [part=arrow] {
    display: none;
  }
}
`
