import { html } from '../server/html.mjs'
import { head, root } from '../server/layout.mjs'

/** The product's one page; the rest is drawn in the browser. */
export function appPage(/** @type {import('../server/layout.mjs').Page} */ page) {
  return html`<!doctype html>
<html ${root(page)}>
<head>
  ${head(page, {
    title: 'Clientlink',
    description: 'Contacts and deals.',
    styles: ['base', 'app', 'contacts', 'deals'],
  })}
  <script type="module" src="/assets/app.js" nonce="${page.nonce}"></script>
</head>
<body>
  <div id="app" data-site="${page.link('site:/')}" data-account="${page.account ?? ''}"><noscript>The app needs JavaScript.</noscript></div>
</body>
</html>
`
}
