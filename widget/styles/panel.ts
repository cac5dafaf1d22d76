/** The panel: a dialog whose answers stay in view, and a table that becomes stacked rows on a phone. */
export const panelStyles = `
:host {
  --cl-wash:light-dark(#f5f6f8,#1d2129);
  --cl-accent:light-dark(#1f4fd8,#8fb0ff);
}
dialog {
  width: min(600px, 100% - 32px);
  max-height: calc(100dvh - 32px);
  margin: auto;
  overflow: auto;
  scroll-padding-block: 72px 88px;
  border: 1px solid var(--cl-line);
  border-radius: 16px;
  background: var(--cl-paper);
  box-shadow: 0 8px 32px #0002;
  color: var(--cl-quiet);
  font: 15px/1.5 system-ui;
  overflow-wrap: anywhere;
  transition: 160ms;
}
dialog::backdrop {
  background: #0006;
}
@starting-style {
  dialog {
    opacity: 0;
    translate: 0 8px;
  }
}
[part=header] {
  position: sticky;
  z-index: 1;
  top: 0;
  display: flex;
  justify-content: space-between;
  padding: 24px 28px 12px;
  background: var(--cl-paper);
}
h2 {
  font-size: 20px;
}
h2:focus {
  outline: none;
}
[part=header] button {
  flex: none;
}
p {
  padding: 0;
}
[part=situation] {
  margin: 0 28px 4px;
  padding: 10px 14px;
  border-radius: 10px;
  background: var(--cl-wash);
  font-size: 14px;
}
[part=category] {
  display: grid;
  grid-template-columns: 1fr auto;
  gap: 2px 16px;
  padding: 16px 28px;
  border-bottom: 1px solid var(--cl-line);
}
[part=category]:last-child {
  border: 0;
}
h3 {
  color: var(--cl-ink);
  font-weight: 600;
}
[part=about] {
  grid-column: 1;
  font-size: 14px;
}
[part=switch] {
  display: flex;
  gap: 10px;
  align-items: center;
  align-self: start;
  min-height: 24px;
  font-size: 13px;
}
input {
  appearance: none;
  flex: none;
  width: 44px;
  height: 26px;
  border: 1px solid var(--cl-quiet);
  border-radius: 13px;
  cursor: pointer;
}
input::before {
  content: '';
  display: block;
  width: 16px;
  height: 16px;
  margin: 4px;
  border-radius: 50%;
  background: var(--cl-quiet);
  transition: translate 120ms;
}
input:checked {
  border-color: var(--cl-accent);
  background: var(--cl-accent);
}
input:checked::before {
  background: var(--cl-paper);
  translate: 18px;
}
:dir(rtl) input:checked::before {
  translate: -18px;
}
input:disabled {
  opacity: .55;
  cursor: default;
}
details {
  grid-column: 1 / -1;
  color: var(--cl-ink);
  font-size: 14px;
}
summary {
  padding-block: 4px;
  cursor: pointer;
}
table {
  width: 100%;
  margin-bottom: 4px;
  border-collapse: collapse;
  font-size: 13px;
  text-align: start;
}
th {
  color: var(--cl-quiet);
  text-align: start;
}
th, td {
  padding: 7px 12px 7px 0;
  vertical-align: top;
}
td {
  border-top: 1px solid var(--cl-line);
}
td:first-child {
  font-family: ui-monospace, monospace;
  font-size: 12px;
}
dialog footer {
  grid-template-columns: 1fr 1fr 1fr;
  gap: 10px;
  padding: 16px 28px 12px;
  border-top: 1px solid var(--cl-line);
  background: var(--cl-wash);
}
footer > [data-action=save] {
  border: 1px solid;
  border-radius: 10px;
  background: var(--cl-paper);
}
small {
  display: flex;
  flex-wrap: wrap;
  gap: 0 16px;
  padding: 0 28px max(14px, env(safe-area-inset-bottom));
  background: var(--cl-wash);
  font-size: 13px;
}
small * {
  padding: 2px 0;
  color: inherit;
  font-weight: 400;
}
small button {
  text-decoration: underline;
}
@media (max-width: 480px) {
  dialog {
    width: 100%;
    max-width: none;
    margin-bottom: 0;
    border-radius: 16px 16px 0 0;
  }
  @starting-style {
  dialog {
    opacity: 0;
    translate: 0 8px;
  }
}
[part=header] {
    padding: 20px 20px 10px;
  }
  [part=situation] {
    margin-inline: 20px;
  }
  [part=category] {
    padding-inline: 20px;
  }
  dialog footer {
    grid-template-columns: 1fr 1fr;
    gap: 8px;
    padding: 12px 20px;
  }
  small {
    padding-inline: 20px;
  }
  [part=about] {
    grid-column: 1 / -1;
  }
  [data-action=save] {
    grid-column: 1 / -1;
  }
  thead {
    position: absolute;
    clip-path: inset(50%);
  }
  tr, td {
    display: block;
  }
  tr {
    padding-block: 8px;
    border-top: 1px solid var(--cl-line);
  }
  td {
    padding: 1px 0;
    border: 0;
  }
}
@media (prefers-reduced-motion) {
  input::before {
    transition: none;
  }
}
@media (forced-colors: active) {
  input::before {
    background: CanvasText;
  }
  input:checked {
    background: Highlight;
  }
  input:checked::before {
    background: HighlightText;
  }
}
`
