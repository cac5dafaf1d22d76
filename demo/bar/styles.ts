/** The bar looks like a tool laid over the page, not like a part of it, in light and dark alike. */
export const styles = `
:host {
  all: initial;
  position: fixed;
  inset: 0 0 auto;
  z-index: 2147483000;
  font: 12.5px/1.4 ui-monospace, 'SF Mono', 'Cascadia Mono', 'DejaVu Sans Mono', Menlo, monospace;
  color: #c8d0dc;
  color-scheme: dark;
}
*, ::before { box-sizing: border-box }
.strip {
  display: flex;
  align-items: center;
  gap: 6px 14px;
  height: 44px;
  padding: 0 12px;
  background: #0b0e13;
  border-bottom: 1px solid #2a313d;
}
.label { color: #8a94a5 }
.from { display: flex; align-items: center; gap: 8px; min-width: 0 }
select, button { font: inherit; color: #f1f4f8; background: #171c25; border: 1px solid #2f3744; border-radius: 6px; height: 28px }
select { padding: 0 4px 0 8px; min-width: 0; max-width: 190px }
button { padding: 0 10px; cursor: pointer; white-space: nowrap }
button:hover, select:hover { border-color: #566073 }
:focus-visible { outline: 2px solid #ffc35c; outline-offset: 1px }
.gpc { display: flex; align-items: center; gap: 6px; cursor: pointer; min-height: 28px }
.gpc input { margin: 0; width: 16px; height: 16px; accent-color: #ffc35c }
.state { margin-left: auto; color: #8a94a5; white-space: nowrap; overflow: hidden; text-overflow: ellipsis }
.counts { display: flex; align-items: center; gap: 12px; background: none }
.count b { font-weight: 640 }
.count.stored b { color: #8fb0ff }
.count.sent b { color: #78d6a0 }
.count.held b { color: #ffc35c }
.drawer {
  display: grid;
  grid-template-columns: 1fr 1.2fr 1.2fr;
  max-height: min(46vh, 380px);
  overflow: auto;
  background: #0b0e13;
  border-bottom: 1px solid #2a313d;
  box-shadow: 0 24px 48px -16px #000a;
}
.list { padding: 12px 14px 14px; min-width: 0 }
.list + .list { border-left: 1px solid #1e242e }
h2 { display: flex; align-items: center; gap: 8px; min-height: 24px; margin: 0 0 6px; font-size: inherit; font-weight: 640; color: #f1f4f8 }
h2 b { font-weight: 400; color: #8a94a5 }
h2 button { margin-left: auto; height: 24px; padding: 0 8px }
ul { list-style: none; margin: 0; padding: 0 }
li { display: grid; grid-template-columns: 10px minmax(0, 1fr) auto; gap: 8px; align-items: baseline; padding: 3px 0 }
.name { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; color: #e4e9f0 }
i { font-style: normal; color: #8a94a5 }
.note { color: #8a94a5; white-space: nowrap }
.chip { display: inline-block; width: 8px; height: 8px; border-radius: 50%; background: #ff8f8f; position: relative }
.chip[data-category=necessary] { background: #7b8698 }
.chip[data-category=functional] { background: #8fb0ff }
.chip[data-category=analytics] { background: #ffc35c }
.empty { margin: 0; color: #8a94a5 }
.choices { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: 4px 20px; margin: 0; padding: 10px 14px; border-top: 1px solid #1e242e; position: sticky; bottom: 0; background: #0b0e13 }
.ask { grid-column: 1 / -1; display: flex; flex-wrap: wrap; align-items: baseline; gap: 4px 12px; margin: 0; padding: 10px 14px; border-top: 1px solid #1e242e; color: #f1f4f8 }
.ask input { width: 260px; max-width: 60vw; padding: 3px 8px; border: 1px solid #39424f; border-radius: 6px; background: #12161d; color: inherit; font: inherit }
.ask output { color: #e4e9f0 }
.choices b { font-weight: 640; color: #f1f4f8 }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
.phone-only { display: none }
@media (max-width: 900px) {
  .state, .strip .forget { display: none }
  .counts { margin-left: auto }
  .phone-only { grid-column: 1 / -1; display: flex; align-items: center; justify-content: space-between; gap: 8px; margin: 0; padding: 10px 14px; border-bottom: 1px solid #1e242e }
}
@media (max-width: 720px) {
  .drawer { grid-template-columns: 1fr; max-height: 60vh }
  .list + .list { border-left: 0; border-top: 1px solid #1e242e }
}
@media (max-width: 560px) {
  .strip { gap: 8px; padding: 0 8px; font-size: 12px }
  .label { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
  select { max-width: 118px }
  li { grid-template-columns: 10px minmax(0, 1fr) }
  li .note { grid-column: 2; white-space: normal }
  .counts { gap: 8px; padding: 0 8px }
  .count { font-size: 0 }
  .count b { font-size: 12px }
}
@media print { :host { display: none } }
`
