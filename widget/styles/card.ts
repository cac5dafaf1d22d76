/** Tokens, type, buttons, and the three cards of the first layer. */
export const card = `
:host {
  all: initial !important;
  --choices-paper: light-dark(#fff, #16191f);
  --choices-ink: light-dark(#15181d, #f1f3f6);
  --choices-quiet: light-dark(#59616d, #a3acba);
  --choices-line: light-dark(#dfe3e8, #2c323c);
  --choices-accent: light-dark(#1f4fd8, #8fb0ff);
}
@media (prefers-contrast: more) {
  :host {
    --choices-quiet: var(--choices-ink);
    --choices-line: var(--choices-ink);
  }
}
* {
  box-sizing: border-box;
  margin: 0;
  color: inherit;
  font: inherit;
}
section {
  position: fixed;
  z-index: 2147483647;
  inset-block-end: max(24px, env(safe-area-inset-bottom));
  inset-inline-start: 24px;
  inline-size: min(440px, 100% - 48px);
  max-block-size: calc(100dvh - 48px);
  overflow: auto;
  padding: 22px;
  border: 1px solid var(--choices-line);
  border-radius: 16px;
  background: var(--choices-paper);
  box-shadow: 0 8px 32px #0002;
  color: var(--choices-quiet);
  font: 15px/1.5 system-ui;
  overflow-wrap: anywhere;
  animation: enter 160ms;
}
@keyframes enter {
  from {
    opacity: 0;
    translate: 0 8px;
  }
}
h2, b, a, button {
  color: var(--choices-ink);
}
h2 {
  font-size: 17px;
  font-weight: 640;
}
b {
  font-weight: 600;
}
footer {
  display: grid;
  grid-template-columns: 1fr 1fr;
  gap: 8px;
}
button {
  min-block-size: 44px;
  padding: 4px 12px;
  border: 1px solid var(--choices-ink);
  border-radius: 10px;
  background: var(--choices-ink);
  color: var(--choices-paper);
  font-weight: 600;
  cursor: pointer;
}
:focus-visible {
  outline: 2px solid var(--choices-accent);
  outline-offset: 2px;
}
[data-action=close], [data-action=settings] {
  border: 0;
  background: none;
  color: var(--choices-ink);
  font-weight: 400;
}
`
