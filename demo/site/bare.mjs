import { html } from '../server/html.mjs'

/** A page without any link to the cookie settings: there the SDK shows its own small button. */
export const bare = (/** @type {import('../server/layout.mjs').Page} */ { link }) => ({
  title: 'A page without settings: Clientlink',
  description: 'Shows how the settings stay one click away without a link in the page.',
  plain: true,
  main: html`<div class="column page-head prose">
    <h1>A page that forgot the link.</h1>
    <p class="lead">Nothing here leads to the cookie settings, so once you have answered a small button in the corner does.</p>
    <p><a href="${link('/')}">Back to the front</a></p>
  </div>`,
})
