import { tokens } from './tokens.ts'

/** The cards of the first layer, as they are first seen. These bytes are sent as they stand, so they stand close. */
export const card = `${tokens}
section,[part=preferences]{overflow:auto;border:1px solid var(--cl-line);border-radius:16px;background:var(--cl-paper);
box-shadow:0 8px 32px #0002;color:var(--cl-quiet);font:15px/1.5 var(--cl-font,system-ui);overflow-wrap:anywhere;transition:.16s}
@starting-style{section,[part=preferences]{opacity:0;translate:0 8px}}
section{position:fixed;z-index:2147483647;inset:auto 24px 24px;max-width:440px;max-height:max(45dvh,255px);padding:22px 22px 0}
h2,b,button{color:var(--cl-ink);font-weight:600}
h2{font-size:17px}
p{padding:4px 0}
section>p:last-child,[data-view=notice] p{padding-bottom:14px}
footer{position:sticky;bottom:0;display:grid;grid-template-columns:1fr 1fr;gap:0 10px;background:inherit;box-shadow:0 -3px 4px var(--cl-paper)}
footer>*{padding:11px 0}
footer p,footer a,[data-action=settings]{font-size:13px}
footer p{grid-column:1/3;padding:0 0 10px}
footer>button:nth-of-type(-n+2){min-width:44px;padding-inline:4px;border:1px solid;border-radius:10px;background:var(--cl-ink);color:var(--cl-paper)}
a{justify-self:end}
button,a{cursor:pointer}
[data-view=notice]{display:flex;flex-wrap:wrap;align-items:center;gap:0 22px;padding-top:14px}
[data-view=notice] p{flex:9 1 150px}
[data-view=notice] footer{flex:1 auto}
[data-action=settings]{font-weight:400;text-align:start;text-decoration:underline}
[data-action=close]{position:sticky;top:0;float:inline-end;width:32px;height:32px;margin:-4px -8px}
@media(max-width:440px){section{inset:auto 0 0!important;padding:16px 16px 0;border-radius:16px 16px 0 0;font-size:14px}}
@media(prefers-reduced-motion){*{transition:none!important}}
`
