/** The box in place of a gated frame. It is part of the page's flow, so it keeps what `all: initial` would take. */
export const placeholderStyles = `
:host {
  all: initial !important;
  display: block !important;
  --cl-paper:light-dark(#fff,#16191f);
  --cl-ink:light-dark(#15181d,#f1f3f6);
  --cl-quiet:light-dark(#59616d,#a3acba);
  --cl-line:light-dark(#dfe3e8,#2c323c);
  --cl-wash:light-dark(#f5f6f8,#1d2129);
}
section {
  box-sizing: border-box;
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
  place-content: center;
  max-width: 100%;
  overflow: auto;
  padding: 16px;
  border: 1px solid var(--cl-line);
  border-radius: 16px;
  background: repeating-linear-gradient(135deg, var(--cl-wash) 0 12px, var(--cl-paper) 0 24px);
  color: var(--cl-quiet);
  font: 14px/1.5 system-ui;
  text-align: center;
}
p {
  width: 100%;
  margin: 0;
}
p:first-child {
  color: var(--cl-ink);
  font-size: 15px;
  font-weight: 600;
}
button {
  flex: 0 1 150px;
  min-height: 44px;
  padding: 4px 8px;
  border: 1px solid;
  border-radius: 10px;
  background: var(--cl-paper);
  color: var(--cl-ink);
  font: 600 15px/1.5 system-ui;
  cursor: pointer;
}
`
