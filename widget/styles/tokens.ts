/**
 * What everything is drawn with. A site sets `--cl-paper`, `--cl-ink`, `--cl-accent` and `--cl-font` on
 * `clientlink-choices`, and all other colours follow. Nothing is inherited from the page, and nothing stops it from hiding
 * us. These bytes are sent as they stand.
 */
export const tokens = `
:host{
--cl-paper:light-dark(#fff,#16191f);
--cl-ink:light-dark(#15181d,#f1f3f6);
--cl-accent:light-dark(#1f4fd8,#8fb0ff);
--cl-font:system-ui;
--cl-quiet:color-mix(in srgb,var(--cl-ink) 68%,var(--cl-paper));
--cl-line:color-mix(in srgb,var(--cl-ink) 14%,var(--cl-paper));
opacity:1!important;filter:none!important;transform:none!important}
:where(:host>*){all:initial}
*{box-sizing:border-box;margin:0;padding:0;border:0;background:none;color:inherit;font:inherit;cursor:inherit}
button,a{cursor:pointer}
:focus-visible{outline:2px solid var(--cl-accent);outline-offset:2px}
@media(prefers-contrast:more){:host{--cl-quiet:var(--cl-ink);--cl-line:var(--cl-ink)}}
@media(prefers-reduced-motion){*{transition-duration:1ms!important}}
@media print{:host>*{display:none!important}}
`
