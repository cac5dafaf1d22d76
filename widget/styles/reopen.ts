/** The round button in the corner, and a refusal beside it. Below the first layer, which covers them. */
export const reopenStyles = `
:host {
  --cl-paper: light-dark(#fff, #16191f);
  --cl-ink: light-dark(#15181d, #f1f3f6);
  --cl-accent: light-dark(#1f4fd8, #8fb0ff);
}
button {
  position: fixed;
  z-index: 2147483646;
  bottom: max(16px, env(safe-area-inset-bottom));
  inset-inline-start: 16px;
  box-sizing: border-box;
  height: 44px;
  padding: 14px;
  border: 1px solid color-mix(in srgb, var(--cl-ink) 14%, var(--cl-paper));
  border-radius: 22px;
  background: var(--cl-paper);
  color: var(--cl-ink);
  font: 13px/14px var(--cl-font, system-ui);
  box-shadow: 0 4px 16px #0002;
  cursor: pointer;
}
[data-corner=end], [data-corner=end] + button {
  inset-inline: auto 16px;
}
button + button, [data-corner=end] + button {
  margin-inline: 52px;
}
[hidden] {
  display: none;
}
button:focus-visible {
  outline: 2px solid var(--cl-accent);
  outline-offset: 2px;
}
:empty::before {
  content: '';
  display: block;
  width: 12px;
  height: 12px;
  border: 1px solid;
  border-radius: 50%;
}
[data-on=true]::before {
  border-color: var(--cl-accent);
  background: linear-gradient(90deg, var(--cl-accent) 50%, #0000 0);
}
@media print {
  button {
    display: none;
  }
}
`
