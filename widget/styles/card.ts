/** Tokens, type, buttons, and the cards of the first layer. */
export const card = `
:host {
  all: initial !important;
  --cl-paper:light-dark(#fff,#16191f);
  --cl-ink:light-dark(#15181d,#f1f3f6);
  --cl-quiet:light-dark(#59616d,#a3acba);
  --cl-line:light-dark(#dfe3e8,#2c323c);
  --cl-accent:light-dark(#1f4fd8,#8fb0ff);
}
* {
  box-sizing: border-box;
  margin: 0;
  padding: 0;
  border: 0;
  background: none;
  color: inherit;
  font: inherit;
}
section {
  position: fixed;
  z-index: 2147483647;
  inset: auto 24px 24px;
  max-inline-size: 440px;
  max-block-size: max(45dvh, 255px);
  overflow: auto;
  padding: 22px 22px 0;
  border: 1px solid var(--cl-line);
  border-radius: 16px;
  background: var(--cl-paper);
  box-shadow: 0 8px 32px #0002;
  color: var(--cl-quiet);
  font: 15px/1.5 system-ui;
  animation: enter 160ms;
}
@keyframes enter {
  from {
    opacity: 0;
    translate: 0 8px;
  }
}
h2, b, button {
  color: var(--cl-ink);
  font-weight: 600;
}
h2 {
  font-size: 17px;
}
p {
  padding-block: 4px 14px;
}
footer {
  position: sticky;
  inset-block-end: 0;
  display: grid;
  grid-template-columns: 1fr 1fr;
  gap: 0 10px;
  padding-block-end: env(safe-area-inset-bottom);
  background: inherit;
}
footer > * {
  padding: 10px 0;
  font-weight: 400;
  text-align: start;
  text-decoration: underline;
}
a {
  justify-self: end;
}
footer > :nth-child(-n+2) {
  border: 1px solid;
  border-radius: 10px;
  background: var(--cl-ink);
  color: var(--cl-paper);
  font-weight: 600;
  text-align: center;
  text-decoration: none;
}
[data-action=close] {
  position: sticky;
  inset-block-start: 0;
  float: inline-end;
  margin: -4px -8px;
  inline-size: 32px;
  block-size: 32px;
  font-size: 0;
}
[data-action=close]::before {
  content: '✕';
  font-size: 14px;
}
:focus-visible {
  outline: 2px solid var(--cl-accent);
  outline-offset: 2px;
}
@media (max-width: 440px) {
  section {
    inset: auto 0 0;
    padding: 16px 16px 0;
    border-radius: 16px 16px 0 0;
    font-size: 14px;
    line-height: 1.4;
  }
}
@media (prefers-contrast: more) {
  :host {
    --cl-quiet:var(--cl-ink);
    --cl-line:var(--cl-ink);
  }
}
@media (prefers-reduced-motion) {
  * {
    animation-duration: 1ms;
  }
}
@media print {
  * {
    display: none;
  }
}
`
