/**
 * What everything is drawn with. A site sets `--cl-paper` and `--cl-ink` on `clientlink-choices`, and the other colours
 * follow. These bytes are sent as they stand.
 */
export const tokens = `
:host{
--cl-paper:light-dark(#fff,#16191f);
--cl-ink:light-dark(#15181d,#f1f3f6);
--cl-quiet:color-mix(in srgb,var(--cl-ink) 68%,var(--cl-paper));
--cl-line:color-mix(in srgb,var(--cl-ink) 14%,var(--cl-paper))}
*{box-sizing:border-box;margin:0;padding:0;border:0;background:none;color:inherit;font:inherit}
`
