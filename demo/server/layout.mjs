import { html, raw } from './html.mjs'
import { disk, installed, pretendGpc } from './install.mjs'

/**
 * What a page is drawn with.
 * @typedef {object} Page
 * @property {import('./circumstances.mjs').Circumstances} circumstances
 * @property {Record<string, unknown>} options
 * @property {import('./receipts/receipts.mjs').Receipts} receipts the log of receipts
 * @property {string} nonce
 * @property {string} origin
 * @property {string | undefined} account who is signed in
 * @property {(path: string) => string} link to a page of ours, the demo's query kept
 * @property {(name: string, path?: string) => string} vendor an address at a third party's stub
 * @property {(path: string) => string | undefined} integrity of a served script
 */

/**
 * A head both sites share: Global Privacy Control first and the bar's eyes, then `first`, then the rest.
 * @param {Page} page
 * @param {{ title: string, description: string, first?: unknown, styles: string[] }} head
 */
export function head({ circumstances, nonce }, { title, description, first, styles }) {
  const { gpc, bar, prerender } = circumstances
  return html`<meta charset="utf-8">
  ${gpc && pretendGpc(nonce)}
  ${bar !== '0' && disk(nonce)}
  ${first}
  <title>${title}</title>
  <meta name="description" content="${description}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <link rel="icon" href="/assets/mark.svg" type="image/svg+xml">
  ${styles.map(name => html`<link rel="stylesheet" href="/assets/${name}.css">`)}
  ${bar !== '0' && html`<script src="/assets/bar.js" nonce="${nonce}" data-open="${bar}" defer></script>`}
  ${
    prerender &&
    html`<script type="speculationrules" nonce="${nonce}">${raw(
      JSON.stringify({ prerender: [{ urls: [prerender], eagerness: 'immediate' }] }).replaceAll(
        '<',
        '\\u003c',
      ),
    )}</script>`
  }`
}

/** The attributes of the root element: the language, and room for the bar where there is one. */
export const root = (/** @type {Page} */ { circumstances: { lang, bar } }) =>
  html`lang="${lang}"${bar !== '0' && raw(' data-bar')}`

/**
 * A page of the marketing site.
 * @param {Page} page
 * @param {{ title: string, description: string, main: unknown, path: string, styles?: string[], plain?: boolean, scripts?: unknown }} content
 * `plain`: without any control of the consent settings, so that the reopen button shows
 */
export function sitePage(
  page,
  { title, description, main, path, styles = ['text'], plain = false, scripts },
) {
  const { circumstances, options, nonce, link } = page
  const first = installed(circumstances.install, options, page)
  const here = (/** @type {string} */ to) => to === path && raw(' aria-current="page"')
  return html`<!doctype html>
<html ${root(page)}>
<head>
  ${head(page, { title, description, first, styles: ['base', 'site', ...styles] })}
</head>
<body>
  <header class="top">
    <a class="skip" href="#main">Skip to the content</a>
    <div class="wide top-row">
      <a class="brand" href="${link('/')}"${here('/')}>${raw(mark)} Clientlink</a>
      <nav aria-label="Main">
        <a href="${link('/pricing')}"${here('/pricing')}>Pricing</a>
        <a href="${link('/privacy')}"${here('/privacy')}>Privacy</a>
      </nav>
      <a class="button small" href="${page.link('app:/')}">Open the app</a>
    </div>
  </header>
  <main id="main">
${main}
  </main>
  ${footer(page, plain)}
  ${!plain && markedParts(page)}
  <script src="/assets/status.js" nonce="${nonce}" defer></script>
  ${scripts}
</body>
</html>
`
}

/** The two linked points of the logo. */
export const mark =
  '<svg class="mark" viewBox="0 0 28 28" width="28" height="28" aria-hidden="true"><rect width="28" height="28" rx="8" fill="currentColor"/><g fill="none" stroke="var(--paper)" stroke-width="2.4"><circle cx="10" cy="17.5" r="3.6"/><circle cx="18.5" cy="10" r="3.6"/><path d="m12.8 15.1 3-2.7"/></g></svg>'

/**
 * @param {Page} page
 * @param {boolean} plain
 */
function footer({ link }, plain) {
  return html`<footer class="foot">
    <div class="wide foot-row">
      <p>Clientlink is shown here as a demonstration: the people and the deals are made up, the privacy is not.</p>
      <ul>
        <li><a href="${link('/pricing')}">Pricing</a></li>
        <li><a href="${link('/privacy')}">Privacy</a></li>
        ${!plain && html`<li><a href="${link('/cookies')}" data-consent-open>Cookie settings</a></li>`}
      </ul>
    </div>
    ${
      !plain &&
      html`<template data-consent="analytics"><div class="wide counted" data-shown="analytics">
      <p>Analytics is on: your visit helps us find the pages that do not.</p>
      <button type="button" data-consent-reject="analytics">Turn analytics off</button>
    </div></template>`
    }
  </footer>`
}

/**
 * What analytics runs on every page: an inline script, an external one and a pixel, all inert until granted.
 * @param {Page} page
 */
function markedParts({ nonce, vendor, integrity }) {
  return html`<script type="text/plain" data-consent="analytics" nonce="${nonce}">
    const visited = Number(/(?:^|; )page_number=(\\d+)/.exec(document.cookie)?.[1] ?? 0) + 1
    document.cookie = 'page_number=' + visited + '; path=/; SameSite=Lax'
    const took = Math.round(performance.getEntriesByType('navigation')[0]?.domInteractive ?? 0)
    navigator.sendBeacon('${raw(vendor('datadog', '/api/v2/rum'))}?page=' + location.pathname + '&ms=' + took)
  </script>
  <script type="text/plain" data-consent="analytics" src="/assets/analytics.js" integrity="${
    integrity('/assets/analytics.js') ?? ''
  }" nonce="${nonce}" defer></script>
  <img data-consent="analytics" data-src="${vendor('datadog', '/pixel.gif')}" width="1" height="1" alt="" class="pixel">`
}
