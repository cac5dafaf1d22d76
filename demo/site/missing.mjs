import { html } from '../server/html.mjs'

/** For addresses that lead nowhere. */
export const missing = (/** @type {import('../server/layout.mjs').Page} */ { link }) => ({
  title: 'Not here: Clientlink',
  description: 'There is no such page.',
  main: html`<div class="column page-head prose">
    <h1>There is no page here.</h1>
    <p class="lead">It may have moved, or never been. <a href="${link('/')}">Start at the front</a>.</p>
  </div>`,
})
