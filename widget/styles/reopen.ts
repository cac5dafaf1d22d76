/** The round button in the corner. Below the first layer, which covers it. */
export const reopenStyles = `
:host {
  all: initial !important;
  --cl-paper:light-dark(#fff,#16191f);
  --cl-ink:light-dark(#15181d,#f1f3f6);
  --cl-line:light-dark(#dfe3e8,#2c323c);
}
button {
  position: fixed;
  z-index: 2147483646;
  inset: auto auto max(16px, env(safe-area-inset-bottom));
  margin-inline: max(16px, env(safe-area-inset-left));
  width: 44px;
  height: 44px;
  border: 1px solid var(--cl-line);
  border-radius: 50%;
  background: var(--cl-paper);
  box-shadow: 0 4px 16px #0002;
  cursor: pointer;
}
button::before {
  content: '';
  display: block;
  width: 13px;
  height: 13px;
  margin: auto;
  border: 1px solid var(--cl-ink);
  border-radius: 50%;
  background: linear-gradient(90deg, var(--cl-ink) 50%, #0000 0);
}
@media print {
  * {
    display: none;
  }
}
`
