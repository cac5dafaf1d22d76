/** The round button in the corner. Below the first layer, which covers it. */
export const reopenStyles = `
:host {
  --cl-paper: light-dark(#fff, #16191f);
  --cl-ink: light-dark(#15181d, #f1f3f6);
  --cl-accent: light-dark(#1f4fd8, #8fb0ff);
}
button {
  all: initial;
  position: fixed;
  z-index: 2147483646;
  bottom: max(16px, env(safe-area-inset-bottom));
  inset-inline-start: max(16px, env(safe-area-inset-left));
  box-sizing: border-box;
  width: 44px;
  height: 44px;
  padding: 14px;
  border: 1px solid color-mix(in srgb, var(--cl-ink) 14%, var(--cl-paper));
  border-radius: 50%;
  background: var(--cl-paper);
  color: var(--cl-ink);
  box-shadow: 0 4px 16px #0002;
  cursor: pointer;
}
button:focus-visible {
  outline: 2px solid var(--cl-accent);
  outline-offset: 2px;
}
[data-corner=end] {
  inset-inline: auto max(16px, env(safe-area-inset-right));
}
button::before {
  content: '';
  display: block;
  box-sizing: border-box;
  height: 14px;
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
