/** The preferences: a dialog or a part of the page, whose answers stay in view, with a table that becomes rows on a phone. */
export const panelStyles = `
:host {
  --cl-wash: color-mix(in srgb, var(--cl-ink) 4%, var(--cl-paper));
  --cl-side: 28px;
}
[role=region] {
  box-shadow: none;
}
dialog {
  position: fixed;
  inset: 0;
  width: min(600px, 100% - 32px);
  height: fit-content;
  max-height: calc(100dvh - 32px);
  margin: auto;
  scroll-padding-block: 72px 88px;
}
dialog::backdrop {
  background: #0006;
}
[part=header] {
  display: flex;
  justify-content: space-between;
  padding: 24px var(--cl-side) 12px;
  background: var(--cl-paper);
}
dialog [part=header] {
  position: sticky;
  z-index: 1;
  top: 0;
}
h2 {
  font-size: 20px;
  font-weight: 640;
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
[part=situation], [part=news] {
  margin: 0 var(--cl-side) 4px;
  padding: 10px 14px;
  border-radius: 10px;
  background: var(--cl-wash);
}
[part=situation], [part=news], [part=about], details {
  font-size: 14px;
}
[part=situation] {
  padding-inline-start: 32px;
}
[part=situation]::before {
  content: '';
  float: inline-start;
  width: 8px;
  height: 8px;
  margin-block: 7px;
  margin-inline-start: -18px;
  border-radius: 50%;
  background: var(--cl-accent);
}
[part=news] {
  display: flex;
  justify-content: space-between;
  margin-top: 8px;
}
[part=news] button {
  flex: none;
  width: 32px;
  height: 32px;
  margin: -4px -8px;
}
[part=category] {
  display: grid;
  grid-template-columns: minmax(55%, 1fr) auto;
  gap: 2px 16px;
  padding: 16px var(--cl-side);
  border-bottom: 1px solid var(--cl-line);
}
[part=category]:last-child {
  border: 0;
}
h3, h3 button {
  color: var(--cl-ink);
  font-weight: 600;
}
[part=about], [part=basis] {
  grid-column: 1;
}
[part=term] {
  display: inline;
  color: inherit;
  font-weight: inherit;
  text-align: start;
  text-decoration: underline dotted 1px;
  text-underline-offset: 3px;
  cursor: help;
}
[part=switch] {
  display: flex;
  gap: 10px;
  align-items: center;
  align-self: start;
  min-height: 24px;
  font-size: 13px;
  cursor: pointer;
}
input {
  appearance: none;
  flex: none;
  width: 44px;
  height: 26px;
  border: 1px solid var(--cl-quiet);
  border-radius: 13px;
  transition: 120ms;
}
input::before {
  content: '';
  display: block;
  width: 16px;
  height: 16px;
  margin: 4px;
  border-radius: 50%;
  background: var(--cl-quiet);
  transition: inherit;
}
input:checked {
  border-color: var(--cl-accent);
  background: var(--cl-accent);
}
input:checked::before {
  background: var(--cl-paper);
  margin-inline-start: 22px;
}
input:disabled {
  opacity: .55;
}
[part=switch]:has(:disabled) {
  cursor: default;
}
details {
  grid-column: 1 / -1;
  color: var(--cl-ink);
}
summary {
  padding-block: 4px;
  cursor: pointer;
}
[part=link] {
  color: inherit;
  text-decoration: underline;
}
[part=preferences] footer {
  grid-template-columns: repeat(3, 1fr);
  gap: 10px;
  padding: 16px var(--cl-side) 12px;
  border-top: 1px solid var(--cl-line);
  background: var(--cl-wash);
  box-shadow: none;
}
footer > [data-action=save] {
  border: 1px solid;
  border-radius: 10px;
  background: var(--cl-paper);
}
small {
  font-size: 13px;
}
[part=small] {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0 16px;
  padding: 0 var(--cl-side) max(14px, env(safe-area-inset-bottom));
  background: var(--cl-wash);
}
[part=small] * {
  min-width: 24px;
  padding: 3px 0;
  color: inherit;
  font-weight: 400;
}
[part=small] button {
  margin-inline-start: 6px;
  text-decoration: underline;
}
@media (max-width: 480px) {
  dialog {
    width: 100%;
    max-width: none;
    margin-bottom: 0;
    border-radius: 16px 16px 0 0;
  }
  :host {
    --cl-side: 20px;
  }
  [part=header] {
    padding-block: 20px 10px;
  }
  [part=preferences] footer {
    grid-template-columns: 1fr 1fr;
    gap: 8px;
    padding-block: 12px;
  }
  [part=about], [part=basis], [data-action=save] {
    grid-column: 1 / -1;
  }
}
@media (max-height: 400px) {
  dialog [part=header], [part=preferences] footer {
    position: static;
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
