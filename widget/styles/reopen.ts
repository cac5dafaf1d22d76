/** The round button in the corner, and a refusal beside it. Below the first layer, which covers them. */
export const reopenStyles = `
:host{--cl-paper:light-dark(#fff,#16191f);--cl-ink:light-dark(#15181d,#f1f3f6)}
div {
  position: fixed;
  z-index: 2147483646;
  bottom: max(16px, env(safe-area-inset-bottom));
  inset-inline: 16px auto;
  display: flex;
  gap: 8px;
}
[data-corner=end] {
  inset-inline: auto 16px;
}
button {
  all: initial;
  padding: 14px;
  border: 1px solid light-dark(#dfe3e8, #2c323c);
  border-radius: 22px;
  background: var(--cl-paper);
  color: var(--cl-ink);
  font: 13px/14px system-ui;
  box-shadow: 0 4px 16px #0002;
  cursor: pointer;
}
:focus-visible {
  outline: auto;
}
:empty::before {
  content: '';
  display: block;
  padding: 6px;
  border: 1px solid;
  border-radius: 50%;
}
[data-on=true]::before {
  background: linear-gradient(90deg, var(--cl-ink) 50%, #0000 0);
}
[hidden] {
  display: none;
}
@media print {
  div {
    display: none;
  }
}
`
