import { tokens } from './tokens.ts'

/** The round button in the corner. Below the first layer, which covers it. */
export const reopenStyles = `${tokens}
button {
  position: fixed;
  z-index: 2147483646;
  bottom: max(16px, env(safe-area-inset-bottom));
  inset-inline-start: max(16px, env(safe-area-inset-left));
  width: 44px;
  height: 44px;
  border: 1px solid var(--cl-line);
  border-radius: 50%;
  background: var(--cl-paper);
  color: var(--cl-ink);
  box-shadow: 0 4px 16px #0002;
}
[data-corner=end] {
  inset-inline: auto max(16px, env(safe-area-inset-right));
}
button::before {
  content: '';
  display: block;
  width: 13px;
  height: 13px;
  margin: auto;
  border: 1px solid;
  border-radius: 50%;
}
[data-on=true]::before {
  border-color: var(--cl-accent);
  background: linear-gradient(90deg, var(--cl-accent) 50%, #0000 0);
}
`
