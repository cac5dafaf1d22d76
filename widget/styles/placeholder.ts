import { tokens } from './tokens.ts'

/** The box in place of a gated frame. It is part of the page's flow. */
export const placeholderStyles = `${tokens}
:host {
  display: block;
  --cl-wash: color-mix(in srgb, var(--cl-ink) 4%, var(--cl-paper));
}
section {
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
  place-content: safe center;
  max-width: 100%;
  overflow: auto;
  padding: 16px;
  border: 1px solid var(--cl-line);
  border-radius: 16px;
  background: repeating-linear-gradient(135deg, var(--cl-wash) 0 12px, var(--cl-paper) 0 24px);
  color: var(--cl-quiet);
  font: 14px/1.5 var(--cl-font,system-ui);
  text-align: center;
  overflow-wrap: anywhere;
}
p {
  width: 100%;
}
[part=title] {
  color: var(--cl-ink);
  font-size: 15px;
  font-weight: 600;
}
button {
  flex: 1 1 108px;
  max-width: 150px;
  min-height: 44px;
  padding: 4px 8px;
  border: 1px solid;
  border-radius: 10px;
  background: var(--cl-paper);
  color: var(--cl-ink);
  font-size: 15px;
  font-weight: 600;
}
section:has(img) {
  position: relative;
  isolation: isolate;
  background: var(--cl-paper);
}
section:has(img) p {
  width: fit-content;
  margin-inline: max(0px, 50% - 240px);
  padding: 2px 10px;
  border-radius: 8px;
  background: var(--cl-paper);
}
img {
  position: absolute;
  z-index: -1;
  inset: 0;
  width: 100%;
  height: 100%;
  object-fit: cover;
}
@media print {
  section {
    display: none;
  }
}
`
